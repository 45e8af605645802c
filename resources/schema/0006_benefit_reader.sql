-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who reads a benefit, as of notes. What was recorded before stays internal until somebody says otherwise.

ALTER TABLE benefit ADD COLUMN is_for_client INTEGER NOT NULL DEFAULT 0;
