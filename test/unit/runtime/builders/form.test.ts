import {
  callFinished,
  conversion,
  date,
  defineCustomFields,
  ecommerceOrderPaid,
  oneOf,
  opportunityLost,
  sale,
} from '@rdsm-events/builders';
import { messageOf as messageOfAny } from '@rdsm-events/validators/messages/pt-br';
import { messageOf } from '@rdsm-events/validators/messages/pt-br/conversion';
import { describe, expect, it } from 'vitest';
import { growthOf } from '../../../support/growth.js';

const contact = { email: 'ana@example.com', conversion_identifier: 'contato' };

/** The payload and the changes of the inputs of a form, in addition to the required ones. */
function read(inputs: object, options?: Parameters<typeof conversion.fromForm>[1]) {
  const result = conversion.fromForm({ ...contact, ...inputs }, options);
  if (!result.valid) throw new Error(JSON.stringify(result.errors));
  const { email: _, conversion_identifier: __, ...payload } = result.event.payload;
  return { payload, changes: result.changes };
}

it('the error of a required field names its empty input', () => {
  for (const [inputs, input] of [
    [{ Email: ' ', conversion_identifier: 'a' }, 'Email'],
    [{ conversion_identifier: 'a' }, undefined],
  ] as const) {
    const result = conversion.fromForm(inputs);
    expect(result.valid ? [] : result.errors.map((error) => [error.path, error.input])).toEqual([
      ['$.body.payload.email', input],
    ]);
  }
});

it('labels and the names of page builders mean their field, each with a change', () => {
  const labels = {
    'Seu melhor e-mail': 'email',
    'E-mail corporativo': 'email',
    'Endereço de e-mail': 'email',
    'Nome (obrigatório)': 'name',
    'form_fields[email]': 'email',
    'Dirección de correo electrónico': 'email',
    'Correo electrónico': 'email',
    user_email: 'email',
    work_email: 'email',
    'Digite seu e-mail': 'email',
    'Digite seu nome': 'name',
    'Nombre completo': 'name',
    'Primeiro nome': 'name',
    'form_fields[nome]': 'name',
    'Seu telefone': 'personal_phone',
    'Telefone celular': 'mobile_phone',
    'Telefone (WhatsApp)': 'mobile_phone',
    'Site da empresa': 'company_site',
    company: 'company_name',
    'form_fields[cf_idade]': 'cf_idade',
  };
  for (const [input, field] of Object.entries(labels)) {
    const value = field === 'email' ? 'ana@example.com' : 'Ana';
    const given = { ...contact, ...(field === 'email' && { email: undefined }), [input]: value };
    const result = conversion.fromForm(given);
    expect([input, result.valid && result.event.payload]).toMatchObject([input, { [field]: value }]);
    expect(result.changes).toEqual([{ input, change: 'renamed', field }]);
  }
});

it('a name around a field of another meaning is no field', () => {
  const { payload } = read({ 'conjuge[email]': 'b@example.com', seu: 'x', corporativo: 'y', 'form_fields[]': 'z' });
  expect(payload).toEqual({});
});

it('the body of a request that is not parsed is a form', () => {
  const pairs: [string, string][] = [
    ['nome', 'Ana & Zé + 1'],
    ['email', 'ana@example.com'],
    ['tags', 'a, b'],
    ['conversion_identifier', '50%'],
  ];
  const form = new URLSearchParams(pairs);
  expect(conversion.fromForm(String(form))).toEqual(conversion.fromForm(form));
  expect(conversion.fromForm('').valid).toBe(false);
});

it('a form as a page sends it gives a conversion', () => {
  const form = new FormData();
  form.append('Nome', ' Ana ');
  form.append('your-email', 'ana@example.com');
  form.append('telefone', '');
  form.append('celular', '+5511912341234');
  form.append('tags', 'mql, 2019');
  form.append('available_for_mailing', 'on');
  form.append('cf_interesses[]', 'a');
  form.append('cf_interesses[]', 'b');
  form.append('curriculo', new File(['x'], 'cv.pdf'));
  form.append('job_title', new File(['x'], 'cv.pdf'));
  form.append('_wpnonce', 'c0ffee');
  const result = conversion.fromForm(form, { fields: { conversion_identifier: 'contato' } });
  expect(result).toEqual({
    valid: true,
    event: {
      event_type: 'CONVERSION',
      event_family: 'CDP',
      payload: {
        name: 'Ana',
        email: 'ana@example.com',
        mobile_phone: '+5511912341234',
        tags: ['mql', '2019'],
        available_for_mailing: true,
        cf_interesses: 'a, b',
        conversion_identifier: 'contato',
      },
    },
    changes: expect.arrayContaining([
      { input: 'Nome', change: 'renamed', field: 'name' },
      { input: 'Nome', change: 'trimmed', field: 'name' },
      { input: 'your-email', change: 'renamed', field: 'email' },
      { input: 'telefone', change: 'dropped', field: 'personal_phone' },
      { input: 'celular', change: 'renamed', field: 'mobile_phone' },
      { input: 'tags', change: 'converted', field: 'tags' },
      { input: 'available_for_mailing', change: 'converted', field: 'available_for_mailing' },
      { input: 'cf_interesses[]', change: 'converted', field: 'cf_interesses' },
      { input: 'curriculo', change: 'ignored' },
      { input: 'job_title', change: 'ignored', field: 'job_title' },
      { input: '_wpnonce', change: 'ignored' },
    ]),
  });
  expect(result.changes).toHaveLength(11);
  expect(JSON.stringify(result.changes)).not.toContain('c0ffee');
});

it('errors name the input of their value, and none where the form has none', () => {
  const form = new URLSearchParams({
    'E-mail': 'ana',
    'legal_bases[0][category]': 'communications',
    available_for_mailing: 'x',
  });
  const result = conversion.fromForm(form);
  expect(result.valid ? [] : result.errors.map(({ path, error_type, input }) => [path, error_type, input])).toEqual([
    ['$.body.payload.conversion_identifier', 'CANNOT_BE_NULL', undefined],
    ['$.body.payload.email', 'INVALID_FORMAT', 'E-mail'],
    ['$.body.payload.available_for_mailing', 'INVALID_DATA_TYPE', 'available_for_mailing'],
    ['$.body.payload.legal_bases[0].type', 'CANNOT_BE_NULL', undefined],
    ['$.body.payload.legal_bases[0].status', 'CANNOT_BE_NULL', undefined],
  ]);
});

describe('A number', () => {
  it.each([
    ['200,50', 200.5, 'converted'],
    ['R$ 1.234,56', 1234.56, 'converted'],
    ['1,234.56', 1234.56, 'converted'],
    ['1.234', 1234, 'ambiguous'],
  ])('%s is %d', (text, value, change) => {
    const form = { funnel_name: 'default', email: 'ana@example.com', value: text };
    expect(sale.fromForm(form)).toMatchObject({
      valid: true,
      event: { payload: { value } },
      changes: [{ input: 'value', change, field: 'value' }],
    });
  });

  it('that is none is an error at its input', () => {
    const form = { funnel_name: 'default', email: 'ana@example.com', valor: 'muito' };
    expect(sale.fromForm(form)).toMatchObject({
      valid: false,
      errors: [{ error_type: 'INVALID_DATA_TYPE', path: '$.body.payload.value', input: 'valor' }],
    });
  });
});

describe('An email and a consent are not guessed', () => {
  it('two different emails are an error', () => {
    const form = new URLSearchParams([
      ['email', 'ana@example.com'],
      ['email', 'bia@example.com'],
    ]);
    const result = conversion.fromForm(form, { fields: { conversion_identifier: 'contato' } });
    expect(result).toMatchObject({ valid: false, errors: [{ path: '$.body.payload.email', input: 'email' }] });
  });

  it('a checkbox with another name is left out', () => {
    const { payload, changes } = read({ aceite: 'on', newsletter: 'on', lgpd: 'true' });
    expect(payload).toEqual({});
    expect(changes.map(({ input, change }) => [input, change])).toEqual([
      ['aceite', 'ignored'],
      ['newsletter', 'ignored'],
      ['lgpd', 'ignored'],
    ]);
  });

  it('of a hidden input and a checkbox the last one counts', () => {
    const form = new URLSearchParams([
      ...Object.entries(contact),
      ['available_for_mailing', '0'],
      ['available_for_mailing', '1'],
    ]);
    expect(conversion.fromForm(form)).toMatchObject({ event: { payload: { available_for_mailing: true } } });
  });
});

describe('A field', () => {
  it('of the options overrides the input, and is sent as it is', () => {
    const { payload, changes } = read({ name: 'Bia' }, { fields: { name: ' Ana ', city: undefined } });
    expect(payload).toEqual({ name: ' Ana ' });
    expect(changes).toEqual([{ input: 'name', change: 'ignored', field: 'name' }]);
  });

  it('has the input of its own name, then the first that means it', () => {
    expect(read({ nome: 'Bia', name: 'Ana' }).payload).toEqual({ name: 'Ana' });
    expect(read({ nome: 'Bia', name: '' }).payload).toEqual({ name: 'Bia' });
    expect(read({ telefone: '1', fone: '2' }).payload).toEqual({ personal_phone: '1' });
  });

  it('has the input that the caller states', () => {
    const inputs = { mensagem: 'cf_mensagem', telefone: 'mobile_phone' } as const;
    expect(read({ mensagem: 'Oi', telefone: '1' }, { inputs }).payload).toEqual({
      cf_mensagem: 'Oi',
      mobile_phone: '1',
    });
  });

  const call = { email: 'ana@example.com', call_from_number: '1', call_status: 'ok' };

  it('has no input that the caller excludes', () => {
    const { payload, changes } = read({ nome: 'Ana' }, { inputs: { nome: null } });
    expect([payload, changes]).toEqual([{}, [{ input: 'nome', change: 'ignored' }]]);
  });

  it('that is an empty list is ignored', () => {
    expect(read({ tags: [], legal_bases: [] })).toEqual({
      payload: {},
      changes: [
        { input: 'tags', change: 'ignored', field: 'tags' },
        { input: 'legal_bases', change: 'ignored', field: 'legal_bases' },
      ],
    });
  });

  it('that is a date is read as pages send it, and as people write it', () => {
    const local = (...parts: Parameters<typeof Date.UTC>) => new Date(...(parts as [number, number])).toISOString();
    for (const [written, sent] of [
      ['2024-12-31', '2024-12-31T00:00:00Z'],
      ['2024-12-31T14:30', local(2024, 11, 31, 14, 30)],
      ['31/12/2024', '2024-12-31T00:00:00Z'],
      ['1.2.2024', '2024-02-01T00:00:00Z'],
      ['1-2-2024 8:30', local(2024, 1, 1, 8, 30)],
    ] as const) {
      const result = callFinished.fromForm({ ...call, call_started_at: written });
      expect(result).toMatchObject({ valid: true, event: { payload: { call_started_at: sent } } });
      expect(result.changes).toEqual([{ input: 'call_started_at', change: 'ambiguous', field: 'call_started_at' }]);
    }
    for (const written of ['31/13/2024', '30/02/2024', '31/12-2024', '31/12/24', '2024-02-30T10:00', 'amanhã']) {
      expect(callFinished.fromForm({ ...call, call_started_at: written })).toMatchObject({
        valid: false,
        errors: [{ path: '$.body.payload.call_started_at', error_type: 'INVALID_FORMAT', input: 'call_started_at' }],
      });
    }
  });

  it('of the traffic is empty next to a cookie', () => {
    const cookie = 'encoded_eyJ9';
    const { payload, changes } = read({ traffic_source: cookie, utm_medium: 'cpc', utm_source: 'google' });
    expect(payload).toEqual({ traffic_source: cookie });
    expect(changes).toContainEqual({ input: 'utm_medium', change: 'ignored', field: 'traffic_medium' });
  });

  it('with one of a few values ignores case', () => {
    const result = callFinished.fromForm({ call_type: 'inbound' });
    expect(result.changes).toEqual([{ input: 'call_type', change: 'converted', field: 'call_type' }]);
  });

  it('that is custom is sent as a string', () => {
    expect(read({ cf_idade: 42, cf_cliente: true, cf_lista: ['a', 1] }).payload).toEqual({
      cf_idade: '42',
      cf_cliente: 'true',
      cf_lista: 'a, 1',
    });
  });
});

describe('A record', () => {
  const basis = { category: 'communications', type: 'consent', status: 'granted' };

  it('may contain nested values, whose empty ones are errors unless they are dropped', () => {
    const form = {
      email: 'ana@example.com',
      line_items: [{ sku: 'a', price: '200,50', product_url: null, weight: 3 }],
    };
    expect(ecommerceOrderPaid.fromForm(form)).toMatchObject({
      valid: false,
      errors: [{ path: '$.body.payload.line_items[0].product_url', input: 'line_items' }],
    });
    expect(ecommerceOrderPaid.fromForm(form, { dropEmpty: true })).toMatchObject({
      valid: true,
      event: { payload: { line_items: [{ sku: 'a', price: 200.5, weight: 3 }] } },
    });
  });

  it('and flat names of nested values give the same', () => {
    const flat = Object.entries(basis).map(([key, value]): [string, string] => [`legal_bases[0][${key}]`, value]);
    expect(read({ legal_bases: [basis] }).payload).toEqual({ legal_bases: [basis] });
    expect(read(Object.fromEntries(flat)).payload).toEqual({ legal_bases: [basis] });
  });

  it('with names of the prototype has no such fields', () => {
    const form = JSON.parse('{ "__proto__": { "email": "x" }, "constructor": "x", "legal_bases[0][__proto__]": "x" }');
    const result = opportunityLost.fromForm(form);
    expect(result.valid ? [] : result.errors.map(({ path }) => path)).toEqual([
      '$.body.payload.email',
      '$.body.payload.funnel_name',
    ]);
    expect({}).not.toHaveProperty('email');
  });
});

describe('Several values of one input', () => {
  const single = {
    error_type: 'INVALID_DATA_TYPE',
    error_message: 'Has several different values: give one.',
    validation_rules: { data_type: 'STRING', max_items: 1 },
    path: '$.body.payload.email',
  };
  const identifier = ['conversion_identifier', 'contato'] as const;

  it('or of several names of an email, are an error that says so, and were not converted', () => {
    const repeated = conversion.fromForm([identifier, ['email', 'ana@example.com'], ['email', 'bia@example.com']]);
    expect(repeated).toEqual({ valid: false, errors: [{ ...single, input: 'email' }], changes: [] });
    const named = conversion.fromForm([identifier, ['E-mail', 'ana@example.com'], ['mail', 'bia@example.com']]);
    expect(named).toMatchObject({ valid: false, errors: [{ ...single, input: 'mail' }] });
  });

  it('that are the same are one value', () => {
    const form = [identifier, ['E-mail', 'ana@example.com'], ['mail', ' ana@example.com']] as const;
    expect(conversion.fromForm(form)).toMatchObject({ valid: true, event: { payload: { email: 'ana@example.com' } } });
  });

  it('of which one has the name of the field are that one', () => {
    const form = [identifier, ['mail', 'bia@example.com'], ['email', 'ana@example.com']] as const;
    expect(conversion.fromForm(form)).toMatchObject({
      event: { payload: { email: 'ana@example.com' } },
      changes: [{ input: 'mail', change: 'ignored', field: 'email' }],
    });
  });
});

it('a value that stays as it is was neither trimmed nor converted', () => {
  for (const value of [Number.NaN, Symbol('x'), 10n]) {
    expect(conversion.fromForm({ ...contact, name: value, cf_a: value }).changes).toEqual([]);
  }
});

describe('An error names no other input', () => {
  const basis = (index: number, entries: [string, string][]) =>
    entries.map(([key, value]): [string, string] => [`legal_bases[${index}][${key}]`, value]);

  it('than the empty one of its own item', () => {
    const others = basis(1, [
      ['category', 'communications'],
      ['status', 'granted'],
    ]);
    const errorsOf = (inputs: [string, string][]) => {
      const result = conversion.fromForm([...Object.entries(contact), ...inputs]);
      return result.valid ? [] : result.errors.map(({ path, input }) => [path, input]);
    };
    const path = '$.body.payload.legal_bases[0].type';
    expect(errorsOf([...basis(0, [['type', '']]), ...others])).toEqual([[path, undefined]]);
    expect(errorsOf([...others, ...basis(1, [['type', '']])])).toEqual([[path, 'legal_bases[1][type]']]);
  });

  it('than its own, where two long names have the same beginning', () => {
    const long = `cf_${'a'.repeat(70)}` as const;
    const fields = { [`${long}1`]: oneOf('x'), [`${long}2`]: oneOf('y') };
    const { conversion: declared } = defineCustomFields<Record<`cf_${string}`, ReturnType<typeof oneOf>>>(fields);
    const result = declared.fromForm({ ...contact, [`${long}1`]: 'wrong', [`${long}2`]: 'y' });
    expect(result.valid ? [] : result.errors.map(({ input }) => input)).toEqual([undefined]);
  });
});

it('other inputs are collected where the caller wants them', () => {
  const file = new Blob(['x']);
  const result = conversion.fromForm({ ...contact, _wpnonce: 'c0ffee', file }, { others: 'collect' });
  expect(result.others).toEqual([
    ['_wpnonce', 'c0ffee'],
    ['file', file],
  ]);
  expect(conversion.fromForm(contact)).not.toHaveProperty('others');
});

describe('What is odd', () => {
  it.each([[null], [undefined], ['email=a'], [5], [[]], [new Date()], [() => 1]])(
    'as a form has no inputs: %s',
    (form) => {
      expect(conversion.fromForm(form as never)).toMatchObject({ valid: false, changes: [] });
    },
  );

  it('in a field is an error or ignored', () => {
    const sparse = new Array(4_000_000_000);
    const cyclic: unknown[] = [];
    cyclic.push(cyclic);
    for (const value of [sparse, cyclic, { a: sparse }, 'x'.repeat(5_000_000), Symbol('a'), 10n]) {
      for (const field of ['email', 'tags', 'legal_bases', 'available_for_mailing', 'cf_a']) {
        const { changes } = conversion.fromForm({ ...contact, [field]: value });
        for (const { input } of changes) expect(input).toBe(field);
      }
    }
    const getter = Object.defineProperty({ ...contact }, 'name', { enumerable: true, get: () => expect.fail() });
    expect(conversion.fromForm(getter)).toMatchObject({
      valid: false,
      errors: [{ error_type: 'INVALID_DATA_TYPE', input: 'name' }],
    });
  });

  it('as the number of inputs, or the length of a name, is read in linear time', () => {
    const read = (length: number) => () => {
      const many = Array.from({ length }, (_, index): [string, string] => [`cf_${index}[${index}]`, 'x']);
      const names = [`email${'[0]'.repeat(length)}`, '['.repeat(length), 'é'.repeat(length)];
      return conversion.fromForm([
        ...Object.entries(contact),
        ...many,
        ...many,
        ...names.map((name) => [name, 'x'] as const),
      ]);
    };
    // Eight times as many: quadratic growth would be a factor of 64.
    expect(growthOf(read, 1000, 8000)).toBeLessThan(40);
  });
});

describe('The messages of one event', () => {
  it('have those of its forms', () => {
    for (const name of ['email', 'name'] as const) {
      const form = new URLSearchParams({ email: 'ana@example.com', conversion_identifier: 'contato' });
      form.append(name, 'bia@example.com');
      form.append(name, 'eva@example.com');
      const result = conversion.fromForm(form);
      const [error] = result.valid ? [] : result.errors;
      expect(error && [messageOf(error), messageOf(error)]).toEqual([
        messageOfAny(error as never),
        expect.stringMatching(/^Informe um único valor/),
      ]);
    }
    const { conversion: own } = defineCustomFields({ cf_desde: date });
    const result = own.fromForm({ ...contact, cf_desde: 'ontem' });
    const [error] = result.valid ? [] : result.errors;
    expect(error && messageOf(error)).toMatch(/^Informe .* válida/);
  });
});
