// rand(3) and srand(3) for the engine process, without the lock that the C library takes at each
// call.
//
// eSpeak NG's Klatt synthesiser draws a random number for every sample; a quarter of its time went
// into that lock. Defined in the executable, these take the place of the C library's. They give the
// same numbers in the same order, so not a sample changes. Where the C library is not glibc, this is
// empty and its own are used.
#pragma once
