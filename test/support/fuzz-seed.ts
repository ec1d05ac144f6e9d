/** Property tests draw the same cases each time, so that a failure is one of the change at hand; FUZZ_SEED draws others. */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 20_261_125) })
