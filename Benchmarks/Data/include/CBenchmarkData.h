#pragma once
#include <stddef.h>

/// One data file of the generated reviews, compiled into the program.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} benchmark_file;

/// How many files there are.
extern const size_t benchmark_file_count;

/// The file at an index below benchmark_file_count.
const benchmark_file *benchmark_file_at(size_t index);
