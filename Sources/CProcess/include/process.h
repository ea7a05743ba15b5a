// The few calls of the operating system that Swift cannot make for itself: fork (which the Swift
// overlay hides), variadic prctl, macros over a wait status, and files without a name.
#pragma once

#include <stdint.h>
#include <sys/types.h>

/// fork(2). The child has the calling thread alone, so it is safe only where no other thread can
/// hold a lock: in the engine process there is one more, eSpeak NG's, and that one sleeps as long as
/// nothing is spoken.
pid_t process_fork(void);

/// Asks the kernel to kill this process when its parent dies, then looks whether the parent is
/// still the one that was expected. 0 where all is well, -1 where the parent is gone already.
/// Does nothing but look where the system has no such request.
int process_die_with_parent(pid_t expected_parent);

/// Takes from this process the right to dump core, and limits what it may use: processor time in
/// seconds, address space and size of a written file in bytes. 0 where all were set.
int process_limit(uint64_t cpu_seconds, uint64_t address_space, uint64_t file_size);

/// A file in memory, without a name, that lives as long as somebody has it open. -1 and errno on
/// failure.
int process_anonymous_file(void);

/// Whether a wait status is that of a process that returned, and what it returned (-1 if not).
int process_exit_code(int status);

/// The signal that ended a process by its wait status, or 0.
int process_end_signal(int status);

/// From now on a signal of this number does no more than leave its number behind and interrupt the
/// call that is waiting. One that was being ignored stays ignored: whoever started us (nohup, a
/// shell's background) wanted that. Belongs to one thread.
void process_catch_signal(int signal);

/// From now on a signal that was caught does again what it did before that.
void process_release_signal(int signal);

/// The number of the last signal that was caught, or 0.
int process_caught_signal(void);

/// How many processors this process may use, at least 1.
int process_processor_count(void);
