// SPDX-FileCopyrightText: The Galley authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>

namespace galley::base {

/// Lets the process keep up to 32 MB that it has freed, rather than give them back to the system at once, as
/// glibc does from 128 kB on. Each key needs about as much memory as the one before: asking for it anew costs
/// more than the work where the system is slow to hand out pages. To be called once, as the program starts.
void keepFreedMemory();

/// Gives it back all the same, after work that is not done again with each key, as reading a long story is.
/// Takes some milliseconds: not for the window's thread.
void giveBackFreedMemory();

/// Lets go of the memory that a mapped file takes; whoever looks at its bytes has them read anew. The bytes
/// begin where the mapping does.
void letGoOfFile(std::span<const uchar> mapped);

}
