/** How a file in the open age format begins (age-encryption.org/v1). */
export const ageStart = 'age-encryption.org/v1\n';

/** How it begins when it was made into text for a mail. */
export const ageArmour = '-----BEGIN AGE ENCRYPTED FILE-----';

/**
 * The work of scrypt, as power of two: what `age -p` asks too, about a second and 256 MiB. A file that asks for more is refused
 * before any work: at 2^30 it would freeze whoever looks at it.
 */
export const mostWork = 18;
