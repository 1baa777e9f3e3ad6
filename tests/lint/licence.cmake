# SPDX-FileCopyrightText: 2026 The Tryout founders
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# Every source file names its licence in its first lines.

set(faults 0)
file(GLOB_RECURSE files ${PROJECT}/app/* ${PROJECT}/ui/* ${PROJECT}/tests/*.cpp ${PROJECT}/tests/*.h ${PROJECT}/tests/*.cmake ${PROJECT}/packaging/cmake/*)
foreach(file IN LISTS files)
  file(STRINGS ${file} first LIMIT_COUNT 6)
  if(NOT first MATCHES "SPDX-License-Identifier: GPL-3.0-or-later")
    message("${file}: no SPDX-License-Identifier")
    math(EXPR faults "${faults} + 1")
  endif()
endforeach()
if(faults)
  message(FATAL_ERROR "${faults} files without a licence")
endif()
