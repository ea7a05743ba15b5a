// The functions of libpcaudio, by which eSpeak NG plays sound, as they are where there is no device.
//
// Aloud never plays: its engine takes the samples and they go to a file. Yet libespeak-ng loads
// libpcaudio, and that one some thirty others (PulseAudio, X11, D-Bus, codecs), whose pages every fork
// of the engine copies and gives back, and it looks for a sound server: a daemon might be started, and
// for an ordinary user a folder stays behind among the temporary files. So the engine is linked under
// libpcaudio's own name (Package.swift gives it the soname): to the loader of Linux it is that library,
// already there, and nothing more is loaded. Where the loader does not think so, libpcaudio is loaded
// as ever, and these functions are called in its place.
#pragma once

#include <stddef.h>
#include <stdint.h>

struct audio_object;

struct audio_object *create_audio_device_object(
  const char *device, const char *application_name, const char *description);
int audio_object_open(
  struct audio_object *object, int format, uint32_t rate, uint8_t channels);
void audio_object_close(struct audio_object *object);
void audio_object_destroy(struct audio_object *object);
int audio_object_write(struct audio_object *object, const void *data, size_t bytes);
int audio_object_drain(struct audio_object *object);
int audio_object_flush(struct audio_object *object);
const char *audio_object_strerror(struct audio_object *object, int error);
