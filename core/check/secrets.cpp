// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/secrets.h"

#include <atomic>

namespace galley::check {

namespace {

std::atomic<const Secrets *> open = nullptr;

}

const Secrets *openSecrets()
{
    return open;
}

void setOpenSecrets(const Secrets *secrets)
{
    open = secrets;
}

}
