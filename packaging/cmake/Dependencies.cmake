# SPDX-FileCopyrightText: 2026 The Tryout founders
# SPDX-License-Identifier: GPL-3.0-or-later

# Every library Tryout is built on, each under one target name. The Debian packages are listed in packaging/debian-packages.

find_package(Qt6 6.4 REQUIRED COMPONENTS Charts Core Concurrent Gui Network Sql Svg Test Widgets)
find_package(tl-expected REQUIRED)
find_package(simdjson REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.81 REQUIRED)

find_package(PkgConfig REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(LIBFYAML REQUIRED IMPORTED_TARGET libfyaml)
# Debian's md4cConfig.cmake asks for md4c-html as well; its pkg-config file does not.
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET md4c)

# Debian ships neither a CMake nor a pkg-config file for QScintilla.
find_library(QSCINTILLA_LIBRARY NAMES qscintilla2_qt6 REQUIRED)
find_path(QSCINTILLA_INCLUDE_DIR NAMES Qsci/qsciscintilla.h HINTS ${Qt6Core_INCLUDE_DIRS} REQUIRED)
add_library(QScintilla::QScintilla UNKNOWN IMPORTED)
set_target_properties(QScintilla::QScintilla PROPERTIES
  IMPORTED_LOCATION "${QSCINTILLA_LIBRARY}"
  INTERFACE_INCLUDE_DIRECTORIES "${QSCINTILLA_INCLUDE_DIR}")
target_link_libraries(QScintilla::QScintilla INTERFACE Qt6::Widgets)
