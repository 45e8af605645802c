// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QByteArray>

#include <string_view>

namespace payoff {

/// Tells the customers of a workspace apart without keeping who they are: SHA-256 of a secret of the
/// workspace and of what a shop calls the customer.
class CustomerHash {
public:
    /// Takes the secret from the workspace; makes one if it has none. The caller owns the transaction.
    static Result<CustomerHash> open(const Database &database);

    /// Of an e-mail address or a number, whatever its letter case; empty for nothing.
    [[nodiscard]] QString of(std::string_view customer) const;

private:
    explicit CustomerHash(QByteArray salt)
        : m_salt(std::move(salt))
    {
    }

    QByteArray m_salt;
};

} // namespace payoff
