import fc from 'fast-check';

/**
 * Where the random inputs of every property test start: the same each time, so that a change is judged by what it
 * changes. `npm run fuzz` starts anywhere else and runs longer.
 */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20_251_124);

/** How many inputs the longest property tests take. */
export const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1000);

fc.configureGlobal({ seed: SEED });

export { fc };
