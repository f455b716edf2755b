/*
 * Preloaded before libc (LD_PRELOAD): writes down what a process does to the files in one folder, in order, and lets the file
 * operation that was asked for fail. Only for proofs 5 and 8; compiled into a temporary folder, never shipped.
 *
 *   WATCHED_FOLDER  absolute path of the folder
 *   WATCHED_LOG     file that gets the records: "operation TAB path TAB number TAB length NEWLINE", then that many bytes
 *   WATCHED_QUIET   when set, only marks, counted and failed operations are recorded
 *
 * Opening a path that begins with "/watched/" is a word to this library and fails with ENOENT:
 *   /watched/mark/TEXT        puts a record M with TEXT between the others
 *   /watched/fail/N/HOW/WHEN  lets operation N from now on (from 0) fail; HOW is an errno or 0 for a short write; WHEN once or always
 *   /watched/count            counts operations from 0 without failing any, and records each (K)
 *   /watched/stop             neither counts nor fails from here on
 *   /watched/bad/FROM/TO/FILE reading bytes FROM up to TO of that file fails with EIO from here on; of none when FROM is TO
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST_FILES 4096
static char *names[MOST_FILES];
static char root[2048];
static size_t root_length;
static int log_file = -1, quiet;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int counting, always;
static long seen, fail_at = -1;
static int fail_how;

static long bad_from, bad_to;
static char bad_file[1024];

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  const char *folder = getenv("WATCHED_FOLDER"), *file = getenv("WATCHED_LOG");
  if (!folder || !file || strlen(folder) >= sizeof root) return;
  quiet = getenv("WATCHED_QUIET") != NULL;
  strcpy(root, folder);
  root_length = strlen(root);
  log_file = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

/* The path within the folder, or null. The folder itself is ".". */
static const char *within(const char *path) {
  if (!root_length || !path || strncmp(path, root, root_length)) return NULL;
  if (path[root_length] == 0) return ".";
  return path[root_length] == '/' ? path + root_length + 1 : NULL;
}

static const char *name_of(int file) { return file >= 0 && file < MOST_FILES ? names[file] : NULL; }

static void put(const void *bytes, size_t length) {
  const char *at = bytes;
  while (length > 0) {
    long done = syscall(SYS_write, log_file, at, length);
    if (done <= 0) abort();
    at += done;
    length -= (size_t)done;
  }
}

/* Everything about one operation is done under the lock, so that the log has the true order. */
static void note(char what, const char *path, long number, const void *bytes, size_t length) {
  char head[3000];
  if (quiet && !strchr("MKF", what)) return;
  int size = snprintf(head, sizeof head, "%c\t%s\t%ld\t%zu\n", what, path, number, length);
  put(head, (size_t)size);
  if (length > 0) put(bytes, length);
}

/* Whether this operation is to fail; sets errno. For a short write, -2. */
static int fails(char what, const char *path) {
  if (!counting) return 0;
  long number = seen++;
  if (fail_at < 0) {
    note('K', path, what, NULL, 0);
    return 0;
  }
  if (number != fail_at && !(always && number > fail_at)) return 0;
  note('F', path, what, NULL, 0);
  if (fail_how == 0) return what == 'W' ? -2 : 0;
  errno = fail_how;
  return -1;
}

static int told(const char *path) {
  if (strncmp(path, "/watched/", 9)) return 0;
  const char *word = path + 9;
  char when[16] = "";
  pthread_mutex_lock(&lock);
  if (!strncmp(word, "mark/", 5)) note('M', word + 5, 0, NULL, 0);
  if (!strcmp(word, "stop")) counting = 0;
  if (!strcmp(word, "count")) counting = 1, seen = 0, fail_at = -1;
  if (sscanf(word, "fail/%ld/%d/%15s", &fail_at, &fail_how, when) == 3)
    counting = 1, seen = 0, always = !strcmp(when, "always");
  if (sscanf(word, "bad/%ld/%ld/%1023s", &bad_from, &bad_to, bad_file) == 2) bad_file[0] = 0;
  pthread_mutex_unlock(&lock);
  errno = ENOENT;
  return 1;
}

static int opened(const char *real_name, const char *path, int flags, mode_t mode) {
  int (*real)(const char *, int, ...) = dlsym(RTLD_NEXT, real_name);
  if (path && told(path)) return -1;
  const char *name = within(path);
  if (!name) return real(path, flags, mode);
  pthread_mutex_lock(&lock);
  int file = -1;
  int writes = (flags & (O_CREAT | O_WRONLY | O_RDWR | O_TRUNC)) != 0;
  if (fails(writes ? 'O' : 'o', name) == 0) {
    struct stat was;
    int existed = stat(path, &was) == 0;
    file = real(path, flags, mode);
    if (file >= 0 && file < MOST_FILES) {
      free(names[file]);
      names[file] = strdup(name);
      if (!existed) note('C', name, 0, NULL, 0);
      else if ((flags & O_TRUNC) && was.st_size > 0) note('T', name, 0, NULL, 0);
    }
  }
  int kept = errno;
  pthread_mutex_unlock(&lock);
  errno = kept;
  return file;
}

static mode_t mode_from(int flags, va_list rest) {
  return flags & (O_CREAT | __O_TMPFILE) ? (mode_t)va_arg(rest, int) : 0;
}
#define OPENER(function)                                 \
  int function(const char *path, int flags, ...) {       \
    va_list rest;                                        \
    va_start(rest, flags);                               \
    mode_t mode = mode_from(flags, rest);                \
    va_end(rest);                                        \
    return opened(#function, path, flags, mode);         \
  }
OPENER(open)
OPENER(open64)

int close(int file) {
  pthread_mutex_lock(&lock);
  if (name_of(file)) {
    free(names[file]);
    names[file] = NULL;
  }
  pthread_mutex_unlock(&lock);
  return REAL(close)(file);
}

/* `at` below 0: where the file stands. */
static ssize_t written(int file, const void *bytes, size_t length, off_t at) {
  const char *name = name_of(file);
  ssize_t (*real)(int, const void *, size_t, off_t) = dlsym(RTLD_NEXT, "pwrite64");
  pthread_mutex_lock(&lock);
  int verdict = fails('W', name);
  ssize_t done = -1;
  int kept = errno;
  if (verdict != -1) {
    size_t asked = verdict == -2 && length > 1 ? length / 2 : length;
    int appends = (fcntl(file, F_GETFL) & O_APPEND) != 0;
    off_t place = at >= 0 ? at : lseek(file, 0, appends ? SEEK_END : SEEK_CUR);
    done = at >= 0 ? real(file, bytes, asked, at) : (ssize_t)syscall(SYS_write, file, bytes, asked);
    kept = errno;
    if (done > 0) note('W', name, (long)place, bytes, (size_t)done);
  }
  pthread_mutex_unlock(&lock);
  errno = kept;
  return done;
}

ssize_t write(int file, const void *bytes, size_t length) {
  if (!name_of(file)) return REAL(write)(file, bytes, length);
  return written(file, bytes, length, -1);
}
ssize_t writev(int file, const struct iovec *parts, int count) {
  if (!name_of(file) || count == 0) return REAL(writev)(file, parts, count);
  return written(file, parts[0].iov_base, parts[0].iov_len, -1); /* callers go on after a short write */
}
ssize_t pwrite64(int file, const void *bytes, size_t length, off_t at) {
  if (!name_of(file)) return REAL(pwrite64)(file, bytes, length, at);
  return written(file, bytes, length, at);
}
/* Whether reading so many bytes from this place in a file is to fail now. */
static int unreadable(int file, off_t at, size_t length) {
  const char *name = name_of(file);
  if (!name) return 0;
  if (at < bad_to && at + (off_t)length > bad_from && !strcmp(name, bad_file)) {
    errno = EIO;
    return 1;
  }
  if (!counting) return 0;
  pthread_mutex_lock(&lock);
  int verdict = fails('r', name);
  int kept = errno;
  pthread_mutex_unlock(&lock);
  errno = kept;
  return verdict == -1;
}
ssize_t pread64(int file, void *bytes, size_t length, off_t at) {
  return unreadable(file, at, length) ? -1 : REAL(pread64)(file, bytes, length, at);
}
ssize_t read(int file, void *bytes, size_t length) {
  return unreadable(file, lseek(file, 0, SEEK_CUR), length) ? -1 : REAL(read)(file, bytes, length);
}

static int synced(const char *real_name, int file) {
  int (*real)(int) = dlsym(RTLD_NEXT, real_name);
  const char *name = name_of(file);
  if (!name) return real(file);
  pthread_mutex_lock(&lock);
  int result = fails('S', name) == -1 ? -1 : real(file);
  int kept = errno;
  if (result == 0) note('S', name, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  errno = kept;
  return result;
}
int fsync(int file) { return synced("fsync", file); }
int fdatasync(int file) { return synced("fdatasync", file); }

int ftruncate64(int file, off_t size) {
  const char *name = name_of(file);
  if (!name) return REAL(ftruncate64)(file, size);
  pthread_mutex_lock(&lock);
  int result = fails('T', name) == -1 ? -1 : REAL(ftruncate64)(file, size);
  int kept = errno;
  if (result == 0) note('T', name, (long)size, NULL, 0);
  pthread_mutex_unlock(&lock);
  errno = kept;
  return result;
}

int rename(const char *from, const char *to) {
  const char *old = within(from), *new = within(to);
  if (!old || !new) return REAL(rename)(from, to);
  pthread_mutex_lock(&lock);
  int result = fails('R', old) == -1 ? -1 : REAL(rename)(from, to);
  int kept = errno;
  if (result == 0) note('R', old, 0, new, strlen(new));
  pthread_mutex_unlock(&lock);
  errno = kept;
  return result;
}

#define ON_PATH(function, what, parameters, ...)                        \
  int function parameters {                                             \
    const char *name = within(path);                                    \
    if (!name) return REAL(function)(__VA_ARGS__);                      \
    pthread_mutex_lock(&lock);                                          \
    int result = fails(what, name) == -1 ? -1 : REAL(function)(__VA_ARGS__); \
    int kept = errno;                                                   \
    if (result == 0) note(what, name, 0, NULL, 0);                      \
    pthread_mutex_unlock(&lock);                                        \
    errno = kept;                                                       \
    return result;                                                      \
  }
ON_PATH(unlink, 'U', (const char *path), path)
ON_PATH(remove, 'U', (const char *path), path)
ON_PATH(rmdir, 'U', (const char *path), path)
ON_PATH(mkdir, 'D', (const char *path, mode_t mode), path, mode)

int unlinkat(int folder, const char *path, int flags) {
  const char *name = path[0] == '/' ? within(path) : NULL;
  if (!name && path[0] != '/') {
    /* Of a folder that is open: its path is asked of the system. */
    char link[64], whole[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
    long length = syscall(SYS_readlinkat, AT_FDCWD, link, whole, sizeof whole - 1);
    if (folder != AT_FDCWD && length > 0 && (size_t)length + strlen(path) + 2 < sizeof whole) {
      whole[length] = 0;
      if (within(whole)) {
        whole[length] = '/';
        strcpy(whole + length + 1, path);
        if (unlinkat(AT_FDCWD, whole, flags) == 0) return 0;
        return -1;
      }
    }
  }
  if (!name) return REAL(unlinkat)(folder, path, flags);
  pthread_mutex_lock(&lock);
  int result = fails('U', name) == -1 ? -1 : REAL(unlinkat)(folder, path, flags);
  int kept = errno;
  if (result == 0) note('U', name, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  errno = kept;
  return result;
}
