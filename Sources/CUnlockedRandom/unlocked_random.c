#define _GNU_SOURCE
#include "unlocked_random.h"

#include <stdlib.h>

#ifdef __GLIBC__

// What glibc's random() starts with: the same size of state, the same seed.
static char state[128];
static struct random_data data;

void srand(unsigned int seed) {
  if (data.state == NULL) {
    initstate_r(seed, state, sizeof state, &data);
  } else {
    srandom_r(seed, &data);
  }
}

int rand(void) {
  if (data.state == NULL) srand(1);
  int32_t number;
  random_r(&data, &number);
  return number;
}

#endif
