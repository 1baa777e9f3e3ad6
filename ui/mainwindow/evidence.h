// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Missions {
class Runner;
}

namespace Ui {

class CatalogPane;
class ControlHubPane;
class EnvironmentBand;
class JsonPathPane;
class MissionPane;
class OperationPage;

/// What happens in the window, told to the mission as evidence. Exchanges go to the runner by themselves.
namespace Evidence {

/// What a group of the API Reference is called as a place: "Address Book" is addressBookGroup.
[[nodiscard]] QString placeOfGroup(const QString &name);
void visit(Missions::Runner &runner, const QString &place, const QString &tab = {});

/// Each connects for as long as both live.
void collect(CatalogPane &pane, Missions::Runner &runner);
void collect(OperationPage &page, Missions::Runner &runner);
void collect(ControlHubPane &pane, Missions::Runner &runner);
void collect(JsonPathPane &pane, Missions::Runner &runner);
void collect(MissionPane &pane, Missions::Runner &runner);
void collect(EnvironmentBand &band, Missions::Runner &runner);
/// What is copied by key or menu anywhere else in the program, where the platform tells whose clipboard it is.
void collectCopies(Missions::Runner &runner);

} // namespace Evidence

} // namespace Ui
