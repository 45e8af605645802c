// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes are a file that may be a CSV file.
#include "tests/fuzz/fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const payoff::FuzzedFile file(payoff::textOf(data, size));
    payoff::readWholeFile(file.path());
    return 0;
}
