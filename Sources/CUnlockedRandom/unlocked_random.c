#include "unlocked_random.h"

#include <stdlib.h>

#ifdef __GLIBC__

#include <stdint.h>

// glibc's random() with its default state (TYPE_3): an additive feedback generator on a ring, each
// number the sum of those 31 and 3 places before it, its lowest bit left out of what is given. The
// ring is filled from the seed by Park and Miller's generator, and its first 310 numbers are thrown
// away.
enum { degree = 31, separation = 3, thrown_away = 310 };

static uint32_t ring[degree];
static uint32_t *front = NULL, *rear;

static inline uint32_t next(void) {
  const uint32_t sum = *front += *rear;
  if (++front == ring + degree) front = ring;
  if (++rear == ring + degree) rear = ring;
  return sum;
}

void srand(unsigned int seed) {
  int32_t word = seed == 0 ? 1 : (int32_t)seed;
  ring[0] = (uint32_t)word;
  for (int place = 1; place < degree; ++place) {
    // 16807 * word % 2147483647 without more than 31 bits (Schrage).
    word = 16807 * (word % 127773) - 2836 * (word / 127773);
    if (word < 0) word += 2147483647;
    ring[place] = (uint32_t)word;
  }
  front = ring + separation;
  rear = ring;
  for (int count = 0; count < thrown_away; ++count) next();
}

int rand(void) {
  if (front == NULL) srand(1);
  return (int)(next() >> 1);
}

#endif
