// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/recordsource.h"

#include <memory>
#include <string>
#include <vector>

namespace payoff {

/// Records that some spreadsheet has wrapped: each whole record is one quoted cell, its own quotes doubled
/// ("a,""b"",c"). Takes the cells out of it. A record that is not wrapped passes as it is.
class WrappedCsv final : public RecordSource {
public:
    WrappedCsv(std::unique_ptr<RecordSource> source, char delimiter);

    bool next(SourceRecord &record) override;
    bool rewind() override;
    [[nodiscard]] qint64 position() const override { return m_source->position(); }

private:
    void cut(std::string_view text);

    std::unique_ptr<RecordSource> m_source;
    char m_delimiter;
    std::string m_text; ///< the cells one behind the other, unquoted
    std::vector<std::size_t> m_ends; ///< of the cells in it
    std::vector<std::string_view> m_cells;
};

} // namespace payoff
