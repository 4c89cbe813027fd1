import { validateBatch, validateSale, isSale, isConversion, validateConversion, validateEvent } from '@rdsm-events/validators';
const p = { email: 'ana@example.com', funnel_name: 'default' };
const sale = (payload: unknown) => ({ event_type: 'SALE', event_family: 'CDP', payload });
const t = (n: string, f: () => unknown) => { const s = Date.now(); let r; try { r = f(); } catch (e) { r = 'THROWS ' + String(e).slice(0, 80); } console.log(n, Date.now() - s, 'ms', JSON.stringify(r)?.slice(0, 200)); };
const l = 'ł'.repeat(1e7);
t('email ł', () => validateSale(sale({ ...p, email: l + '@b' })).valid);
const conv = (x: object) => ({ event_type: 'CONVERSION', event_family: 'CDP', payload: { email: 'a@b', conversion_identifier: 'x', ...x } });
t('cf ł', () => validateConversion(conv({ ['cf_' + l]: 'x' })).valid);
for (const len of [Symbol('x'), { valueOf() { throw new Error('no'); } }, 5n, null, undefined, 'x', NaN, -1, 2.5])
  t('len ' + String(typeof len), () => validateConversion(conv({ tags: new Proxy(['a'], { get: (q, k) => (k === 'length' ? len : Reflect.get(q, k)) }) })));
const f = vmObj();
function vmObj() { const o: any = Object.assign(Object.create(Object.create(null)), p); Object.defineProperty(o, Symbol('s'), { enumerable: true, get() { throw new Error('no'); } }); return o; }
t('symbol getter on foreign', () => validateSale(sale(f)));
for (const n of ['test', 'filled', 'options', 'format', 'emptyWhen', 'branches', 'others', 'open', 'required', 'conflictsWith', 'unknownFields', 'items', 'fields', 'by', 'otherwise', 'validation_rules'])
  t('polluted ' + n, () => { (Object.prototype as any)[n] = 'x'; try { return validateSale(sale({ email: 5, funnel_name: 'x', no: 1 }),{}); } finally { delete (Object.prototype as any)[n]; } });
t('clean', () => validateSale(sale({ email: 5, funnel_name: 'x', no: 1 })));
t('million', () => { const r = validateBatch(new Array(1e6)); return r.valid || r.errors.length; });
t('100k unknown', () => { const o: any = {}; for (let i = 0; i < 1e5; i++) o['emaix' + i] = 1; const r = validateSale(sale({ ...p, ...o })); return r.valid || r.errors.length; });
t('100k unknown long', () => { const o: any = {}; for (let i = 0; i < 1e5; i++) o['traffic_campai' + i] = 1; const r = validateConversion(conv(o)); return r.valid || r.errors.length; });
for (const n of [2**20, 2**27, 2**31, 2**32-1, 2**32, 2 ** 53 - 1]) if (process.argv[2]===String(n)) t('ownKeys ' + n, () => validateSale(sale(new Proxy({}, { ownKeys: () => ({ length: n }) as never }))));
if (process.argv[2]==='sparse') t('sparse', () => { const r = validateBatch(new Array(2**32-1)); return r.valid || r.errors.length; });
