#define _GNU_SOURCE
#include "resonator_tables.h"

#include <math.h>

#ifdef __GLIBC__

#include <dlfcn.h>

/// Hertz up to the highest frequency that sound of 22,050 samples a second can have, and 0.
enum { hertz = 11026 };

typedef double function(double);

/// A function of the library and its values for whole numbers of hertz. As long as a step is no
/// number no argument is a multiple of it.
struct table {
  function *library;
  double step, steps_per_unit;
  double values[hertz];
};

static struct table cosine = {.step = NAN}, exponential = {.step = NAN};

static void fill(struct table *table, double step) {
  table->step = NAN;
  for (int count = 0; count < hertz; ++count) table->values[count] = table->library(step * count);
  table->steps_per_unit = 1 / step;
  table->step = step;
}

__attribute__((constructor)) static void find_library(void) {
  cosine.library = (function *)dlsym(RTLD_NEXT, "cos");
  exponential.library = (function *)dlsym(RTLD_NEXT, "exp");
}

void resonator_tables_prepare(int rate) {
  // As eSpeak NG rounds them (klatt.c: minus_pi_t, two_pi_t); another step would find no argument.
  const double minus_pi_t = -M_PI / rate;
  fill(&exponential, minus_pi_t);
  fill(&cosine, -2.0 * minus_pi_t);
}

/// The value for an argument that is exactly a whole number of steps; the library's for any other.
static inline double value(const struct table *table, double multiple, double argument) {
  const double place = multiple * table->steps_per_unit + 0.5;
  if (place >= 0 && place < hertz) {
    const int count = (int)place;
    if (table->step * count == multiple) return table->values[count];
  }
  return table->library(argument);
}

double cos(double x) {
  // An anti-resonator's frequency is negative; the library's cosine is as even as the function.
  return value(&cosine, fabs(x), x);
}

double exp(double x) { return value(&exponential, x, x); }

#else

void resonator_tables_prepare(int rate) { (void)rate; }

#endif
