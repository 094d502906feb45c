// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that is full, for a program that is started with this in LD_PRELOAD: as long as there is a file at
// GALLEY_FULL_DISK, no other whose path holds the words in it grows (ENOSPC), as on a disk where what is there
// can be written over.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

typedef ssize_t (*write_call)(int, const void *, size_t);
typedef ssize_t (*pwrite_call)(int, const void *, size_t, off_t);
typedef ssize_t (*pwritev_call)(int, const struct iovec *, int, off_t);
typedef int (*allocate_call)(int, off_t, off_t);

static int holds_the_words(const char *path)
{
    const char *flag = getenv("GALLEY_FULL_DISK");
    FILE *file = flag ? fopen(flag, "re") : NULL;
    char words[256] = "";
    if (!file)
        return 0;
    const int is_read = fgets(words, sizeof words, file) != NULL;
    fclose(file);
    return is_read && strstr(path, words) != NULL;
}

/// Whether that file would have to grow, and cannot.
static int is_full(int descriptor, off_t end)
{
    char link[64];
    char path[4096] = "";
    struct stat now;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const int before = errno;
    const int is_file = readlink(link, path, sizeof path - 1) > 0 && fstat(descriptor, &now) == 0
                        && S_ISREG(now.st_mode);
    const int full = is_file && end > now.st_size && holds_the_words(path);
    errno = full ? ENOSPC : before;
    return full;
}

static off_t sum(const struct iovec *parts, int count)
{
    off_t all = 0;
    for (int i = 0; i < count; ++i)
        all += (off_t)parts[i].iov_len;
    return all;
}

ssize_t write(int descriptor, const void *bytes, size_t count)
{
    const off_t at = lseek(descriptor, 0, SEEK_CUR);
    if (at >= 0 && is_full(descriptor, at + (off_t)count))
        return -1;
    return ((write_call)dlsym(RTLD_NEXT, "write"))(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t at)
{
    if (is_full(descriptor, at + (off_t)count))
        return -1;
    return ((pwrite_call)dlsym(RTLD_NEXT, "pwrite"))(descriptor, bytes, count, at);
}

ssize_t pwritev(int descriptor, const struct iovec *parts, int count, off_t at)
{
    if (is_full(descriptor, at + sum(parts, count)))
        return -1;
    return ((pwritev_call)dlsym(RTLD_NEXT, "pwritev"))(descriptor, parts, count, at);
}

int posix_fallocate(int descriptor, off_t at, off_t count)
{
    if (is_full(descriptor, at + count))
        return ENOSPC;
    return ((allocate_call)dlsym(RTLD_NEXT, "posix_fallocate"))(descriptor, at, count);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off_t at)
{
    return pwrite(descriptor, bytes, count, at);
}

ssize_t pwritev64(int descriptor, const struct iovec *parts, int count, off_t at)
{
    return pwritev(descriptor, parts, count, at);
}

int posix_fallocate64(int descriptor, off_t at, off_t count)
{
    return posix_fallocate(descriptor, at, count);
}
