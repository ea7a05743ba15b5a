#define _GNU_SOURCE
#include "synthesizer_tables.h"

#include <math.h>
#include <stdbool.h>
#include <stddef.h>

#ifdef __GLIBC__

#include <dlfcn.h>

enum {
  /// Hertz up to the highest frequency that sound of 22,050 samples a second can have, and 0.
  hertz = 11026,
  /// Steps of the synthesiser: some twelve seconds, which few segments are longer than.
  flutters = 4096,
};

typedef double function(double);

/// A function of the library, which is looked up at its first call: a library that is initialised
/// before this one may be the first to make it.
struct library_function {
  const char *name;
  function *address;
};

static struct library_function cosine = {"cos", NULL}, exponential = {"exp", NULL},
                               sine = {"sin", NULL};

static double call(struct library_function *library, double x) {
  if (!library->address) library->address = (function *)dlsym(RTLD_NEXT, library->name);
  return library->address ? library->address(x) : NAN;
}

/// Values of a function for whole multiples of a step. As long as a step is no number no argument is
/// a multiple of it.
struct table {
  double step, steps_per_unit;
  int count;
  double *values;
};

static double cosines[hertz], exponentials[hertz], sines[3][flutters];
static struct table of_frequency = {NAN, NAN, hertz, cosines};
static struct table of_bandwidth = {NAN, NAN, hertz, exponentials};
static struct table of_flutter[] = {
    {NAN, NAN, flutters, sines[0]}, {NAN, NAN, flutters, sines[1]}, {NAN, NAN, flutters, sines[2]}};

static void fill(struct table *table, struct library_function *library, double step) {
  table->step = NAN;
  for (int place = 0; place < table->count; ++place) {
    table->values[place] = call(library, step * place);
  }
  table->steps_per_unit = 1 / step;
  table->step = step;
}

void synthesizer_tables_prepare(int rate) {
  // As eSpeak NG rounds them (klatt.c: minus_pi_t, two_pi_t, flutter); another step would find no
  // argument.
  const double minus_pi_t = -M_PI / rate;
  fill(&of_bandwidth, &exponential, minus_pi_t);
  fill(&of_frequency, &cosine, -2.0 * minus_pi_t);
  fill(&of_flutter[0], &sine, M_PI * 12.7);
  fill(&of_flutter[1], &sine, M_PI * 7.1);
  fill(&of_flutter[2], &sine, M_PI * 4.7);
}

/// Whether an argument is exactly a whole number of steps, and its value then.
static inline bool find(const struct table *table, double argument, double *value) {
  const double place = argument * table->steps_per_unit + 0.5;
  if (!(place >= 0 && place < table->count)) return false;
  const int index = (int)place;
  if (table->step * index != argument) return false;
  *value = table->values[index];
  return true;
}

static bool find_cosine(double x, double *value) {
  // An anti-resonator's frequency is negative; the library's cosine is as even as the function.
  return find(&of_frequency, fabs(x), value);
}

static bool find_exponential(double x, double *value) { return find(&of_bandwidth, x, value); }

static bool find_sine(double x, double *value) {
  // Minus zero equals zero, and its sine is not that of zero.
  if (!(x > 0)) return false;
  for (int wave = 0; wave < 3; ++wave) {
    if (find(&of_flutter[wave], x, value)) return true;
  }
  return false;
}

double cos(double x) {
  double value;
  return find_cosine(x, &value) ? value : call(&cosine, x);
}

double exp(double x) {
  double value;
  return find_exponential(x, &value) ? value : call(&exponential, x);
}

double sin(double x) {
  double value;
  return find_sine(x, &value) ? value : call(&sine, x);
}

int synthesizer_tables_hold(char function, double x) {
  double value;
  switch (function) {
    case 'c': return find_cosine(x, &value);
    case 'e': return find_exponential(x, &value);
    case 's': return find_sine(x, &value);
    default: return 0;
  }
}

#else

void synthesizer_tables_prepare(int rate) { (void)rate; }

int synthesizer_tables_hold(char function, double x) {
  (void)function, (void)x;
  return 0;
}

#endif
