// Two files that change places in one step, which Swift's overlays do not show.
#pragma once

/// Gives each of two files the other's name; at no moment one of the names is free. 0, or -1 and
/// errno: ENOSYS where the system cannot do it, EINVAL where the file system cannot.
int file_exchange(const char *one, const char *other);
