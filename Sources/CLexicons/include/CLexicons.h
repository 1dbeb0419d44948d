#pragma once
#include <stddef.h>

/// One file of the folder Lexicons, compiled into the program.
typedef struct {
  /// Its path below Lexicons/.
  const char *name;
  const unsigned char *bytes;
  size_t count;
} leitmotif_file;

/// How many files there are.
extern const size_t leitmotif_file_count;

/// The file at an index below leitmotif_file_count.
const leitmotif_file *leitmotif_file_at(long index);
