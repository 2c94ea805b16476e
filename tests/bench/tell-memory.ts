/** Loaded before a program whose memory is measured: on its last line of standard error, it says how many bytes it held. */
process.on('exit', () => process.stderr.write(`\n${process.memoryUsage().rss}`))
