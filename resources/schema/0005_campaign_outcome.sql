-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the manager judged a campaign: worked, mixed or failed; NULL: not reviewed yet.

ALTER TABLE campaign ADD COLUMN outcome TEXT;
