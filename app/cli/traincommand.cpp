// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

#include "core/attribution/modeltrainer.h"

#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace galley::cli {

namespace {

class TrainCommand final : public Command
{
public:
    std::string name() const override { return "train"; }
    std::string description() const override
    {
        return "make a model file from texts whose attributions people have marked";
    }

    void addOptions(CLI::App &app) override
    {
        app.add_option(
            "CORPUS", m_corpora,
            "folders with text/, attributions/ and pos/, or .jsonl files of galley export --to attributions");
        app.add_option("-o,--output", m_output, "the model file")->required()->type_name("FILE");
        app.add_option("--held-out", m_heldOut, "texts to fit the confidence on, which are not learnt from")
            ->type_name("CORPUS");
        app.add_option("--work", m_work,
                       "folder for finished steps; a run that was cut off goes on from there")
            ->type_name("FOLDER");
        app.add_option("--seed", m_training.seed, "the same seed gives the same file")->capture_default_str();
        app.add_option("--epochs", m_training.epochs, "rounds over the texts")->capture_default_str();
        app.add_option("--members", m_training.secondMembers,
                       "labellers of the second pass, whose weights are averaged")
            ->capture_default_str();
    }

    int run(Context &context) override
    {
        if (m_corpora.empty())
            return calibrate(context);
        for (const std::string &corpus : m_corpora)
            m_training.corpora << toQString(corpus);
        m_training.output = toQString(m_output);
        m_training.heldOut = toQString(m_heldOut);
        m_training.workFolder = toQString(m_work);
        QElapsedTimer timer;
        timer.start();
        const auto done = attribution::trainModel(m_training, [&](const QString &step) {
            context.messages << timer.elapsed() / 1000 << " s  " << step << Qt::endl;
        });
        return done ? Done : report(context, done.error());
    }

private:
    /// Without texts to learn from an existing model is measured.
    int calibrate(Context &context) const
    {
        if (m_heldOut.empty()) {
            context.messages << "galley: name a CORPUS to learn from, or --held-out texts to measure with."
                             << Qt::endl;
            return Usage;
        }
        const auto table = attribution::calibrateModel(toQString(m_output), toQString(m_heldOut));
        return table ? writeText(context, *table) : report(context, table.error());
    }

    std::vector<std::string> m_corpora;
    std::string m_output;
    std::string m_heldOut;
    std::string m_work;
    attribution::ModelTraining m_training;
};

}

std::unique_ptr<Command> makeTrainCommand()
{
    return std::make_unique<TrainCommand>();
}

}
