#ifndef C_ALLOCATIONS_H
#define C_ALLOCATIONS_H

#include <stdint.h>

/// How often this process has taken memory, on all threads.
///
/// Linking this module puts a counter before the allocator of the C library.
int64_t allocations_count(void);

#endif
