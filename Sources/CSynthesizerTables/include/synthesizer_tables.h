// cos(3), exp(3) and sin(3) for the engine process, out of tables for the arguments that it has most
// often.
//
// eSpeak NG's Klatt synthesiser sets some 25 resonators anew for every 3 ms of sound, each from a
// frequency and a bandwidth in whole hertz: cos(2 pi f / rate) and exp(-pi b / rate); and it lets the
// pitch flutter by three sines of the number of such steps since its start. A sixteenth of the
// engine's time went into working these out. Defined in the executable, these functions take the
// place of the C library's; the tables hold what the library's own answer for each whole number of
// hertz or steps, and it is asked for any other argument, so not a sample changes. Where the C
// library is not glibc, nothing takes a function's place.
#pragma once

/// Fills the tables for sound of so many samples a second. Before that, every argument goes to the
/// library. To be called while no other thread is in any of the functions.
void synthesizer_tables_prepare(int rate);

/// Whether an argument of a function (`c`osine, `e`xponential, `s`ine) is answered from a table: what is
/// not costs time and sounds the same, so that nothing else would tell.
int synthesizer_tables_hold(char function, double argument);
