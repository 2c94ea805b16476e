/**
 * Keeps what Node made of the sources, for the next start. In JavaScript, and imported before the rest, because then a start
 * need not even load what strips types: it takes 20 MB less. Where nothing can be written, all goes on without it.
 */
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Not in the folder for temporary files, where another user of the machine could put something.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)))
