// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/mapping.h"
#include "core/transfer/table.h"

namespace payoff {

/// How a table with channels in the names of its columns ("Facebook spend") is read as one with a row for
/// each channel. What its columns say of no channel makes a row of its own, of none.
struct WideShape {
    struct Part {
        std::string channel; ///< UTF-8; empty: of no channel
        std::vector<int> cells; ///< of the file's columns, one for each measure; -1: it has none
    };
    std::size_t width = 0; ///< columns of the file
    std::vector<int> common; ///< columns of the file that each row keeps
    std::vector<Part> parts;
    std::size_t measures = 0;
};

/// What a choice says of a column of one channel: "ad_spend@Facebook".
struct ChannelChoice {
    Measure measure;
    QString channel;
};
std::optional<ChannelChoice> readChannelChoice(const QString &field);

/// How many of the headers name a channel that the profile knows, and a measure.
int wideColumns(const Profile &profile, const QStringList &headers);

/// The table with a row for each channel, if the profile or the choices say that it has channels in the names
/// of its columns; else as it is. Choices that were used up are taken out. UnknownColumn; AmbiguousCurrency
/// if the channels' amounts are in several.
Result<Table> unpivoted(Table table, const Profile &profile, QVector<FieldChoice> &choices);

/// Makes several rows of each. A row of the file without any value for a channel makes none for it.
class WideSource final : public RecordSource {
public:
    WideSource(std::unique_ptr<RecordSource> source, std::shared_ptr<const WideShape> shape);

    bool next(SourceRecord &record) override;
    bool rewind() override;
    [[nodiscard]] qint64 position() const override { return m_source->position(); }

private:
    [[nodiscard]] bool isEmpty(const WideShape::Part &part) const;
    void passOn(SourceRecord &record);
    void fill(const WideShape::Part &part, SourceRecord &record);

    std::unique_ptr<RecordSource> m_source;
    std::shared_ptr<const WideShape> m_shape;
    SourceRecord m_record; ///< of the file
    std::size_t m_part; ///< the next one to be made of it
    std::vector<std::string_view> m_cells;
};

} // namespace payoff
