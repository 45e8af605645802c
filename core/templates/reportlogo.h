// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace payoff {

enum class LogoKind {
    None, ///< there is no logo
    Png,
    Jpeg,
    Svg,
    Other, ///< nothing that a report can show
};

/// A picture as it stood in its file, for the head of reports.
struct ReportLogo {
    QByteArray bytes; ///< of a PNG, JPEG or SVG file; empty: no logo

    [[nodiscard]] bool isEmpty() const { return bytes.isEmpty(); }
    friend bool operator==(const ReportLogo &, const ReportLogo &) = default;
};

/// Larger pictures would make each copy of the workspace and each report heavy.
inline constexpr int largestLogo = 512 * 1024; ///< bytes

/// By how it begins, whatever its file was called.
LogoKind kindOf(const ReportLogo &logo);

/// Whether an SVG shows nothing but what stands in it: no script, no picture or style from elsewhere, no
/// entities. Broken XML does not.
bool isSelfContained(const ReportLogo &svg);

/// TextTooLong (more than largestLogo), InvalidValue (no picture of these kinds, or an SVG that is not
/// self-contained). Whether it can be painted, the ui finds out.
Result<void> validate(const ReportLogo &logo);

} // namespace payoff
