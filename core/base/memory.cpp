// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace galley::base {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int kept = 32 * 1024 * 1024;
    mallopt(M_TRIM_THRESHOLD, kept);
    mallopt(M_MMAP_THRESHOLD, kept); // a limit of one makes glibc keep to 128 kB for the other
    mallopt(M_ARENA_MAX, 2);         // what one thread has freed is there for the next
#endif
}

void giveBackFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void letGoOfFile([[maybe_unused]] std::span<const uchar> mapped)
{
#ifdef Q_OS_LINUX
    madvise(const_cast<uchar *>(mapped.data()), mapped.size(), MADV_DONTNEED);
#endif
}

}
