# SPDX-FileCopyrightText: 2026 The Tryout founders
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# Decisions that have one place stay there, and nothing blocks the window: PATTERN | where it may stand | why.

set(rules
  "Qsci/|^ui/widgets/|only ui/widgets talks to QScintilla"
  "setStyleSheet\\(|^ui/theme/|only the theme styles"
  "setPalette\\(|^ui/theme/|only the theme paints palettes"
  "processEvents\\(|^$|the window never waits"
  "waitForFinished\\(|^app/(missions|cli|sandbox)/|the window never waits"
  "QThread::m?u?sleep|^$|nothing sleeps"
  "QNetworkAccessManager|^app/http/|one way to the network"
  "boost/beast|^app/http/|one way to the network"
  "QSqlDatabase|^app/sandbox/|one store"
  "simdjson|^app/json/|one way to read JSON"
  "QJsonDocument|^ui/theme/|it sorts members and changes numbers: nobody may see such JSON"
  "TODO|^$|finish it or say so in the issue"
  "FIXME|^$|finish it or say so in the issue")
set(faults 0)
file(GLOB_RECURSE files RELATIVE ${PROJECT} ${PROJECT}/app/*.h ${PROJECT}/app/*.cpp ${PROJECT}/ui/*.h ${PROJECT}/ui/*.cpp)
foreach(name IN LISTS files)
  foreach(rule IN LISTS rules)
    string(REGEX REPLACE "^([^|]*)[|](.*)[|]([^|]*)$" "\\1" pattern "${rule}")
    string(REGEX REPLACE "^([^|]*)[|](.*)[|]([^|]*)$" "\\2" place "${rule}")
    string(REGEX REPLACE "^([^|]*)[|](.*)[|]([^|]*)$" "\\3" why "${rule}")
    if(NOT name MATCHES "${place}")
      file(STRINGS ${PROJECT}/${name} hits REGEX "^[^/]*${pattern}")
      foreach(hit IN LISTS hits)
        message("${name}: ${hit}\n    ${why}")
        math(EXPR faults "${faults} + 1")
      endforeach()
    endif()
  endforeach()
endforeach()
file(GLOB_RECURSE tests RELATIVE ${PROJECT} ${PROJECT}/tests/*.cpp ${PROJECT}/tests/*.h)
foreach(name IN LISTS tests)
  file(STRINGS ${PROJECT}/${name} hits REGEX "qWait\\(|qSleep\\(|sleep_for|QThread::m?u?sleep")
  foreach(hit IN LISTS hits)
    message("${name}: ${hit}\n    a test waits for what it expects (QTRY_*, QSignalSpy), not for time to pass")
    math(EXPR faults "${faults} + 1")
  endforeach()
endforeach()
if(faults)
  message(FATAL_ERROR "${faults} words in the wrong place")
endif()
