// SPDX-FileCopyrightText: 2026 The Tryout founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/missions/missionfile.h"

#include "app/missions/checkblock.h"
#include "app/missions/page.h"
#include "app/missions/solution.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace Missions {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Missions)
};

/// Puts a mission together from the blocks of its page.
class MissionReader
{
public:
    explicit MissionReader(const QString &id) { m_mission.id = id; }

    Base::Result<Mission, QList<MissionError>> read(const QByteArray &markdown);

private:
    enum class Part { Front, Story, GoodToKnow, Build };

    void take(const PageBlock &block);
    void takeHeading(const PageBlock &block);
    void takeText(const PageBlock &block);
    void takeCode(const PageBlock &block);
    void takeCheckBlock(const PageBlock &block);
    void beginStep(const PageBlock &block);
    void finishStep();
    void add(Block block);
    void fail(MissionError::Kind kind, qsizetype line, const QString &detail = {});

    Mission m_mission;
    QList<MissionError> m_errors;
    Part m_part = Part::Front;
    QString m_section;
    int m_sectionNumber = 0;
    QList<Block> m_pending; ///< a section's words before its first step
    std::optional<Step> m_step;
    qsizetype m_stepLine = 0;
};

Base::Result<Mission, QList<MissionError>> MissionReader::read(const QByteArray &markdown)
{
    for (const PageBlock &block : readPage(markdown))
        take(block);
    if (m_mission.title.isEmpty())
        fail(MissionError::Kind::NoTitle, 1);
    if (m_mission.steps.isEmpty())
        fail(MissionError::Kind::NoSteps, 1);
    if (!m_errors.isEmpty())
        return Base::unexpected(m_errors);
    return m_mission;
}

void MissionReader::take(const PageBlock &block)
{
    switch (block.kind) {
    case PageBlock::Kind::Heading:
        takeHeading(block);
        break;
    case PageBlock::Kind::Prose:
    case PageBlock::Kind::Quote:
        takeText(block);
        break;
    case PageBlock::Kind::Code:
        takeCode(block);
        break;
    case PageBlock::Kind::ItemBegin:
        if (m_part == Part::Build)
            beginStep(block);
        break;
    case PageBlock::Kind::ItemEnd:
        if (m_step)
            finishStep();
        break;
    }
}

void MissionReader::takeHeading(const PageBlock &block)
{
    if (block.level == 1) {
        m_mission.title = block.text;
        m_part = Part::Story;
    } else if (block.level == 2) {
        const QString name = block.text.toLower();
        m_part = name == "build"_L1 ? Part::Build : name == "good to know"_L1 ? Part::GoodToKnow : Part::Story;
    } else if (m_part == Part::Build) {
        m_section = block.text;
        ++m_sectionNumber;
        m_pending.clear();
    } else if (m_part == Part::GoodToKnow) {
        m_mission.goodToKnow.append({block.text, {}});
    }
}

void MissionReader::takeText(const PageBlock &block)
{
    static const QRegularExpression boldStart(u"^<p><b>[^<]*</b>\\s*"_s);
    switch (m_part) {
    case Part::Front:
        break;
    case Part::Story:
        m_mission.story += block.text;
        break;
    case Part::GoodToKnow:
        if (!m_mission.goodToKnow.isEmpty())
            m_mission.goodToKnow.last().text += block.text;
        break;
    case Part::Build:
        if (m_step && m_step->title.isEmpty())
            m_step->title = block.plain;
        else if (block.kind == PageBlock::Kind::Prose)
            add({Block::Kind::Prose, block.text, {}});
        else
            add({Block::Kind::Note, QString(block.text).replace(boldStart, u"<p>"_s), block.plain});
        break;
    }
}

void MissionReader::takeCode(const PageBlock &block)
{
    if (m_part != Part::Build)
        return;
    const QString language = block.info.section(' '_L1, 0, 0).toLower();
    const QString role = block.info.section(' '_L1, 1);
    if (language == "check"_L1) {
        takeCheckBlock(block);
    } else if (language == "hint"_L1) {
        add({Block::Kind::Hint, toHtml(block.text.toUtf8()), {}});
    } else if (language == "jsonpath"_L1) {
        static const QRegularExpression queryAndMeaning(u"^\\s*(\\S.*?)(?:\\s{2,}(\\S.*?))?\\s*$"_s, QRegularExpression::MultilineOption);
        for (const QRegularExpressionMatch &line : queryAndMeaning.globalMatch(block.text))
            add({Block::Kind::Copy, line.captured(1), line.captured(2)});
    } else if (role == "copy"_L1) {
        add({Block::Kind::Copy, block.text, {}});
    } else if (role == "expect"_L1) {
        add({Block::Kind::Expected, block.text, language});
    } else if (role.isEmpty() || role == "body"_L1) {
        add({Block::Kind::Code, block.text, language});
    } else {
        fail(MissionError::Kind::UnknownKeyword, block.line - 1, role);
    }
}

void MissionReader::takeCheckBlock(const PageBlock &block)
{
    const CheckBlock said = readCheckBlock(block.text, block.line);
    m_errors += said.errors;
    if (!m_step) {
        fail(MissionError::Kind::BadCheck, block.line - 1, Words::tr("A check block belongs to a step: indent it like the step's text."));
        return;
    }
    if (!said.stepId.isEmpty())
        m_step->id = said.stepId;
    if (said.place)
        m_step->place = said.place;
    m_step->captures += said.captures;
    m_step->checks += said.checks;
}

void MissionReader::beginStep(const PageBlock &block)
{
    m_step = Step{};
    m_step->number = block.number;
    m_step->section = m_section;
    m_step->blocks = std::exchange(m_pending, {});
    m_stepLine = block.line;
}

void MissionReader::finishStep()
{
    Step step = *std::exchange(m_step, std::nullopt);
    const auto isTaken = [this](const QString &id) {
        return std::ranges::any_of(m_mission.steps, [&id](const Step &other) { return other.id == id; });
    };
    if (step.id.isEmpty()) {
        const QString printed = u"%1.%2"_s.arg(m_sectionNumber).arg(step.number);
        step.id = printed;
        for (int again = 2; isTaken(step.id); ++again)
            step.id = u"%1-%2"_s.arg(printed).arg(again);
    } else if (isTaken(step.id)) {
        fail(MissionError::Kind::DuplicateStep, m_stepLine, step.id);
    }
    if (!step.place)
        step.place = placeFor(step);
    step.solution = solutionFor(step);
    m_mission.steps.append(step);
}

void MissionReader::add(Block block)
{
    (m_step ? m_step->blocks : m_pending).append(std::move(block));
}

void MissionReader::fail(MissionError::Kind kind, qsizetype line, const QString &detail)
{
    m_errors.append({kind, line, detail});
}

} // namespace

QString describe(const MissionError &error)
{
    const QString where = Words::tr("Line %1: ").arg(error.line);
    switch (error.kind) {
    case MissionError::Kind::Unreadable:
        return Words::tr("The mission cannot be read: %1. Check that the file is there and that you may open it.").arg(error.detail);
    case MissionError::Kind::NoTitle:
        return Words::tr("The mission has no title. Begin it with a line such as: # My mission");
    case MissionError::Kind::NoSteps:
        return Words::tr("The mission has no steps. Below ## Build, number what is to be done: 1. 2. 3.");
    case MissionError::Kind::UnknownKeyword:
        return where + Words::tr("“%1” is not a word this place knows. resources/missions/README.md lists them all.").arg(error.detail);
    case MissionError::Kind::BadCheck:
    case MissionError::Kind::BadCapture:
        return where + error.detail;
    case MissionError::Kind::DuplicateStep:
        return where + Words::tr("Another step is called “%1” already. Give each its own name, for progress is kept by it.").arg(error.detail);
    }
    Q_UNREACHABLE();
}

Base::Result<Mission, QList<MissionError>> read(const QByteArray &markdown, const QString &id)
{
    QByteArray text = markdown;
    text.replace("\r\n", "\n");
    return MissionReader(id).read(text);
}

Base::Result<Mission, QList<MissionError>> load(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Base::unexpected(QList{MissionError{MissionError::Kind::Unreadable, 1, source.errorString()}});
    return read(source.readAll(), QFileInfo(file).completeBaseName());
}

QStringList bundled()
{
    QStringList ids = QDir(u":/missions"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (QString &id : ids)
        id.chop(3);
    return ids;
}

} // namespace Missions
