// The process that measures what it costs to import a module and to use it once, in milliseconds of the processor.

const { module, name, event }: { module: string; name: string; event: unknown } = JSON.parse(process.argv[2] ?? '');
const start = process.cpuUsage();
const imported = await import(module);
imported[name](event);
const { user, system } = process.cpuUsage(start);
console.log(JSON.stringify((user + system) / 1000));
