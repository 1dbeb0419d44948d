#include "CBenchmarkData.h"

// The package is C17; #embed comes with this compiler as an extension.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char words[] = {
#embed "words.txt"
};
static const unsigned char prose[] = {
#embed "prose.txt"
};
static const unsigned char themes[] = {
#embed "themes.txt"
};
static const unsigned char headings[] = {
#embed "headings.txt"
};
static const unsigned char names[] = {
#embed "names.txt"
};

static const benchmark_file files[] = {
    {"words.txt", words, sizeof words},          {"prose.txt", prose, sizeof prose},
    {"themes.txt", themes, sizeof themes},       {"headings.txt", headings, sizeof headings},
    {"names.txt", names, sizeof names},
};

const size_t benchmark_file_count = sizeof files / sizeof files[0];

const benchmark_file *benchmark_file_at(size_t index) { return &files[index]; }
