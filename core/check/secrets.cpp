// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/secrets.h"

#include <atomic>

namespace galley::check {

namespace {

std::atomic<const Secrets *> ours = nullptr;

}

const Secrets *openSecrets()
{
    const Secrets *secrets = ours;
    return secrets && secrets->isOpen() ? secrets : nullptr;
}

void setOpenSecrets(const Secrets *secrets)
{
    ours = secrets;
}

}
