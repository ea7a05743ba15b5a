#define _GNU_SOURCE
#include "process.h"

#include <errno.h>
#include <fcntl.h>
#ifdef __linux__
#include <sched.h>
#endif
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

pid_t process_fork(void) { return fork(); }

int process_die_with_parent(pid_t expected_parent) {
#ifdef __linux__
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return -1;
#endif
  return getppid() == expected_parent ? 0 : -1;
}

static int limit(int resource, uint64_t value, uint64_t grace) {
  struct rlimit now;
  if (getrlimit(resource, &now) != 0) return -1;
  struct rlimit then = {.rlim_cur = (rlim_t)value, .rlim_max = (rlim_t)(value + grace)};
  if (now.rlim_max != RLIM_INFINITY) {
    if (then.rlim_max > now.rlim_max) then.rlim_max = now.rlim_max;
    if (then.rlim_cur > now.rlim_max) then.rlim_cur = now.rlim_max;
  }
  return setrlimit(resource, &then);
}

int process_limit(uint64_t cpu_seconds, uint64_t address_space, uint64_t file_size) {
  // Whoever started us may have had these ignored. The end of processor time is told by its own
  // signal, a second before the kernel kills without saying why; a full file by EFBIG.
  signal(SIGXCPU, SIG_DFL);
  signal(SIGXFSZ, SIG_IGN);
  int failed = limit(RLIMIT_CORE, 0, 0);
  failed |= limit(RLIMIT_CPU, cpu_seconds, 1);
  failed |= limit(RLIMIT_AS, address_space, 0);
  failed |= limit(RLIMIT_FSIZE, file_size, 0);
  return failed ? -1 : 0;
}

int process_anonymous_file(void) {
#ifdef __linux__
  return memfd_create("aloud-lane", MFD_CLOEXEC);
#else
  char name[] = "/tmp/aloud-lane-XXXXXX";
  int file = mkstemp(name);
  if (file < 0) return -1;
  unlink(name);
  fcntl(file, F_SETFD, FD_CLOEXEC);
  return file;
#endif
}

int process_exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }

int process_end_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }

static volatile sig_atomic_t caught = 0;

static void remember(int signal) { caught = signal; }

// What was there before, by the signal's number; only what is marked was ever looked at.
static struct sigaction before[NSIG];
static char is_caught[NSIG];

void process_catch_signal(int signal) {
  if (signal <= 0 || signal >= NSIG || is_caught[signal]) return;
  if (sigaction(signal, NULL, &before[signal]) != 0 || before[signal].sa_handler == SIG_IGN) return;
  // No SA_RESTART: a call that waits returns with EINTR, so that the signal is seen at once.
  struct sigaction action = {.sa_handler = remember};
  sigemptyset(&action.sa_mask);
  if (sigaction(signal, &action, NULL) == 0) is_caught[signal] = 1;
}

void process_release_signal(int signal) {
  if (signal <= 0 || signal >= NSIG || !is_caught[signal]) return;
  if (sigaction(signal, &before[signal], NULL) == 0) is_caught[signal] = 0;
}

int process_caught_signal(void) { return caught; }

int process_processor_count(void) {
#ifdef __linux__
  cpu_set_t set;
  if (sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 0) return CPU_COUNT(&set);
#endif
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count > 0 ? (int)count : 1;
}
