// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Support {

/// The mission's query, as our own fixture.
inline constexpr char missionQuery[] = R"({
  # times in milliseconds
  taskDetails(
    from: 1738833921000 #start
    to: 1738834701000
    filter: {
      and: [
        { channelType: { equals: telephony } } #calls
        { origin: { equals: "+14694097607" } }
        { status: { equals: "ended" } }
        { direction: { equals: "inbound" } }
        { isActive: { equals: false } }
        { owner: { notequals: { id: null } } }
      ]
    }
  ) {
    tasks {
      id
      status
      totalDuration
      origin
      destination
      lastAgent { id name }
      stringGlobalVariables(name: "Global_Language") { name value }
    }
  }
})";

} // namespace Support
