// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded before libc (LD_PRELOAD): writes down, in order, everything a program does to the files below
// GALLEY_RECORD_FOLDER that a power cut could undo. The log, GALLEY_RECORD_LOG, is read by recording.cpp.
// What goes past these calls (copies inside the kernel, files without a name) is refused, so that the program
// takes the way that is seen.

#include <array>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

constexpr int mostFiles = 4096;

std::mutex guard;
std::string folder;
int logFile = -1;
std::array<std::string, mostFiles> paths; ///< by descriptor; empty: not ours

template <class Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

bool isKnown(int file)
{
    return logFile >= 0 && file >= 0 && file < mostFiles && !paths[static_cast<size_t>(file)].empty();
}

void append(std::string &record, int64_t number)
{
    record.append(reinterpret_cast<const char *>(&number), sizeof number);
}

/// kind, length of the path, path, offset, length of the data, data; numbers are 64 bits, as the machine has
/// them.
void note(char kind, const std::string &path, int64_t offset = 0, const void *data = nullptr, size_t size = 0)
{
    std::string record(1, kind);
    append(record, static_cast<int64_t>(path.size()));
    record += path;
    append(record, offset);
    append(record, static_cast<int64_t>(size));
    if (size > 0)
        record.append(static_cast<const char *>(data), size);
    static auto *const write = real<ssize_t(int, const void *, size_t)>("write");
    (void)!write(logFile, record.data(), record.size());
}

/// The path from the top, where it is ours.
std::string ours(const char *path)
{
    if (logFile < 0 || path == nullptr)
        return {};
    std::string whole = path;
    if (path[0] != '/') {
        std::array<char, PATH_MAX> here{};
        if (getcwd(here.data(), here.size()) == nullptr)
            return {};
        whole = std::string(here.data()) + '/' + path;
    }
    const bool isShared = whole.ends_with("-shm"); // made anew at each start
    const bool isBelow = whole.starts_with(folder) || whole + '/' == folder;
    return isBelow && !isShared ? whole : std::string();
}

/// What open() and its like do, after the fact.
int opened(int file, const char *path, int flags, bool wasThere)
{
    if (file < 0 || file >= mostFiles || logFile < 0)
        return file;
    const std::lock_guard lock(guard);
    std::string &slot = paths[static_cast<size_t>(file)];
    slot = ours(path);
    if (slot.empty())
        return file;
    if ((flags & O_CREAT) != 0 && !wasThere)
        note('C', slot);
    else if ((flags & O_TRUNC) != 0)
        note('T', slot);
    return file;
}

bool isThere(const char *path)
{
    return path != nullptr && access(path, F_OK) == 0;
}

int openAs(const char *function, const char *path, int flags, mode_t mode)
{
    if ((flags & O_TMPFILE) == O_TMPFILE && !ours(path).empty()) {
        errno = EOPNOTSUPP;
        return -1;
    }
    const bool wasThere = isThere(path);
    return opened(real<int(const char *, int, ...)>(function)(path, flags, mode), path, flags, wasThere);
}

ssize_t wrote(int file, const void *data, ssize_t done, int64_t offset)
{
    if (done > 0 && isKnown(file)) {
        const std::lock_guard lock(guard);
        note('W', paths[static_cast<size_t>(file)], offset, data, static_cast<size_t>(done));
    }
    return done;
}

int64_t placeOf(int file)
{
    return isKnown(file) ? lseek(file, 0, (fcntl(file, F_GETFL) & O_APPEND) != 0 ? SEEK_END : SEEK_CUR) : 0;
}

int truncated(int file, int done, int64_t size)
{
    if (done == 0 && isKnown(file)) {
        const std::lock_guard lock(guard);
        note('T', paths[static_cast<size_t>(file)], size);
    }
    return done;
}

int synced(int file, int done)
{
    if (done == 0 && isKnown(file)) {
        const std::lock_guard lock(guard);
        note('S', paths[static_cast<size_t>(file)]);
    }
    return done;
}

int duplicated(int file, int as)
{
    if (as >= 0 && as < mostFiles && file >= 0 && file < mostFiles) {
        const std::lock_guard lock(guard);
        paths[static_cast<size_t>(as)] = paths[static_cast<size_t>(file)];
    }
    return as;
}

int renamed(int done, const char *from, const char *to)
{
    const std::string before = ours(from);
    const std::string after = ours(to);
    if (done != 0 || before.empty() || after.empty())
        return done;
    const std::lock_guard lock(guard);
    note('R', before, 0, after.data(), after.size());
    for (std::string &path : paths) {
        if (path == before)
            path = after;
    }
    return done;
}

[[gnu::constructor]] void start()
{
    const char *where = std::getenv("GALLEY_RECORD_FOLDER");
    const char *to = std::getenv("GALLEY_RECORD_LOG");
    if (where == nullptr || to == nullptr)
        return;
    folder = std::string(where) + '/';
    logFile = real<int(const char *, int, ...)>("open")(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

mode_t modeOf(int flags, va_list &arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

}

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs("open64", path, flags, mode);
}

int close(int file)
{
    if (isKnown(file)) {
        const std::lock_guard lock(guard);
        paths[static_cast<size_t>(file)].clear();
    }
    return real<int(int)>("close")(file);
}

int dup(int file)
{
    return duplicated(file, real<int(int)>("dup")(file));
}

int dup2(int file, int as)
{
    return duplicated(file, real<int(int, int)>("dup2")(file, as));
}

int dup3(int file, int as, int flags)
{
    return duplicated(file, real<int(int, int, int)>("dup3")(file, as, flags));
}

ssize_t write(int file, const void *data, size_t size)
{
    const int64_t offset = placeOf(file);
    return wrote(file, data, real<ssize_t(int, const void *, size_t)>("write")(file, data, size), offset);
}

ssize_t writev(int file, const iovec *parts, int count)
{
    ssize_t done = 0;
    for (int i = 0; i < count; ++i) {
        const ssize_t one = write(file, parts[i].iov_base, parts[i].iov_len);
        if (one < 0)
            return done > 0 ? done : one;
        done += one;
    }
    return done;
}

ssize_t pwrite(int file, const void *data, size_t size, off_t offset)
{
    const auto function = real<ssize_t(int, const void *, size_t, off_t)>("pwrite");
    return wrote(file, data, function(file, data, size, offset), offset);
}

ssize_t pwrite64(int file, const void *data, size_t size, off64_t offset)
{
    const auto function = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return wrote(file, data, function(file, data, size, offset), offset);
}

int ftruncate(int file, off_t size)
{
    return truncated(file, real<int(int, off_t)>("ftruncate")(file, size), size);
}

int ftruncate64(int file, off64_t size)
{
    return truncated(file, real<int(int, off64_t)>("ftruncate64")(file, size), size);
}

int fsync(int file)
{
    return synced(file, real<int(int)>("fsync")(file));
}

int fdatasync(int file)
{
    return synced(file, real<int(int)>("fdatasync")(file));
}

int unlink(const char *path)
{
    const int done = real<int(const char *)>("unlink")(path);
    const std::string known = ours(path);
    if (done == 0 && !known.empty()) {
        const std::lock_guard lock(guard);
        note('U', known);
    }
    return done;
}

int rename(const char *from, const char *to)
{
    return renamed(real<int(const char *, const char *)>("rename")(from, to), from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    const auto function = real<int(int, const char *, int, const char *, unsigned)>("renameat2");
    return renamed(function(fromFolder, from, toFolder, to, flags), from, to);
}

ssize_t copy_file_range(int, off64_t *, int, off64_t *, size_t, unsigned)
{
    errno = ENOSYS;
    return -1;
}

ssize_t sendfile(int, int, off_t *, size_t)
{
    errno = ENOSYS;
    return -1;
}

ssize_t sendfile64(int, int, off64_t *, size_t)
{
    errno = ENOSYS;
    return -1;
}
}
