# SPDX-FileCopyrightText: 2026 The Tryout founders
# SPDX-License-Identifier: GPL-3.0-or-later

# A module is one thing under four names: the folder app/json, the target app_json (alias App::json), the namespace Json
# and one sentence in the README's table. add_module() makes the target; DEPENDS is the whole list of modules it may use.

set(TRYOUT_SANITIZE "" CACHE STRING "Sanitizers to build with, as -fsanitize= takes them")
add_library(build_flags INTERFACE)
target_compile_features(build_flags INTERFACE cxx_std_20)
target_compile_options(build_flags INTERFACE -Wall -Wextra -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough)
# GCC 12 takes the empty alternatives of an optimised std::variant for uninitialised ones.
target_compile_options(build_flags INTERFACE $<$<CONFIG:Release>:-Wno-maybe-uninitialized>)
target_compile_definitions(build_flags INTERFACE
  QT_RESTRICTED_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  TRYOUT_VERSION="${PROJECT_VERSION}")
target_include_directories(build_flags INTERFACE ${PROJECT_SOURCE_DIR})

if(TRYOUT_SANITIZE)
  target_compile_options(build_flags INTERFACE -fsanitize=${TRYOUT_SANITIZE} -fno-omit-frame-pointer -Wno-maybe-uninitialized)
  target_link_options(build_flags INTERFACE -fsanitize=${TRYOUT_SANITIZE})
  if(TRYOUT_SANITIZE MATCHES thread) # which cannot follow Asio's fences
    target_compile_definitions(build_flags INTERFACE BOOST_ASIO_DISABLE_FENCED_BLOCK)
  endif()
endif()
option(TRYOUT_COVERAGE "Count which lines run" OFF)
if(TRYOUT_COVERAGE)
  target_compile_options(build_flags INTERFACE --coverage)
  target_link_options(build_flags INTERFACE --coverage)
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
find_program(MOLD mold)
if(MOLD)
  add_link_options(-fuse-ld=mold)
endif()

set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# add_module(LAYER NAME [DEPENDS module…] [LINKS library…])
# LAYER is app or ui; a DEPENDS entry is a module of the same layer, or App::name from ui.
function(add_module layer name)
  cmake_parse_arguments(PARSE_ARGV 2 module "" "" "DEPENDS;LINKS")
  string(SUBSTRING ${layer} 0 1 initial)
  string(TOUPPER ${initial} initial)
  string(SUBSTRING ${layer} 1 -1 rest)
  set(scope ${initial}${rest})

  set(folder ${PROJECT_SOURCE_DIR}/${layer}/${name})
  file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
  file(GLOB headers CONFIGURE_DEPENDS ${folder}/*.h)
  set(target ${layer}_${name})
  add_library(${target} STATIC ${sources})
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${headers})
  add_library(${scope}::${name} ALIAS ${target})

  set(uses "")
  set(links "")
  foreach(dependency IN LISTS module_DEPENDS)
    if(dependency MATCHES "::")
      list(APPEND links ${dependency})
      string(REPLACE "App::" "app/" used ${dependency})
    else()
      list(APPEND links ${scope}::${dependency})
      set(used ${layer}/${dependency})
    endif()
    list(APPEND uses ${used})
  endforeach()
  target_link_libraries(${target} PUBLIC build_flags Qt6::Core ${links} ${module_LINKS})
  set_property(GLOBAL APPEND PROPERTY TRYOUT_MODULES ${layer}/${name})
  set_property(GLOBAL PROPERTY TRYOUT_USES_${layer}/${name} ${uses})
endfunction()
