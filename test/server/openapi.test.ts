import { Ajv2020, type AnySchema } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { Express } from 'express';
import request from 'supertest';
import { parse } from 'yaml';
import openapiSchema from 'express-openapi-validator/dist/framework/openapi.v3_1.modified.schema.json';
import { smallCorpus, smallList } from '../app/small-corpus';
import { templates } from '../report/templates';
import { servedApp } from './served-app';

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: AnySchema }>>;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly $ref?: string;
}
interface Operation {
  readonly responses: Readonly<Record<string, Content>>;
}
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly responses: Readonly<Record<string, Content>>; readonly schemas: object };
}

const described = parse(templates['openapi.yaml'] ?? '') as Described;
const methods = ['get', 'post', 'delete'] as const;
type Method = (typeof methods)[number];

const app = servedApp(smallCorpus(), { sample: { file: 'sample.yaml', bytes: Buffer.from(smallList) } });

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema({ $id: 'openapi', components: described.components });
const valid = (schema: AnySchema, value: unknown): unknown => {
  // References of the document are relative to it.
  const text = JSON.stringify(schema).replaceAll('"#/components', '"openapi#/components');
  const check = ajv.compile(JSON.parse(text) as AnySchema);
  return check(value) ? [] : check.errors;
};

test('the description is itself valid OpenAPI 3.1', () => {
  const check = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(
    openapiSchema as AnySchema,
  );
  expect(check(described) ? [] : check.errors).toEqual([]);
});

/** Every route of the application, in the notation of the description. */
function routesOf(server: Express): readonly string[] {
  interface Layer {
    readonly route?: { readonly path: string; readonly methods: Readonly<Record<string, boolean>> };
    readonly handle: { readonly stack?: readonly Layer[] };
  }
  const walk = (layers: readonly Layer[], base: string): readonly string[] =>
    layers.flatMap(({ route, handle }) => {
      if (route !== undefined)
        return methods
          .filter((method) => route.methods[method] === true)
          .map((method) => `${method} ${base}${route.path === '/' && base !== '' ? '' : route.path}`);
      return handle.stack === undefined ? [] : walk(handle.stack, '/rules');
    });
  return walk((server.router as unknown as { readonly stack: readonly Layer[] }).stack, '');
}

const shape = (route: string): string => route.replace(/\{\w+\}|:\w+/g, '*');

test('every address that the server answers is described, and every one described is answered', () => {
  const pages = ['get /', 'get /style.css', 'get /site.js'];
  const written = Object.entries(described.paths).flatMap(([path, operations]) =>
    methods.filter((method) => method in operations).map((method) => shape(`${method} ${path}`)),
  );
  const answered = routesOf(app)
    .map(shape)
    .filter((route) => !pages.includes(route));
  expect([...new Set(answered)].sort()).toEqual([...written].sort());
});

const upload = async (text: string, file: string): Promise<string> => {
  const { headers } = await request(app).post('/reports').attach('items', Buffer.from(text), file);
  return new URL(headers['location'] ?? '', 'http://here').pathname;
};
const none = '/reports/000000000000000000000000';

type Ask = readonly [
  method: Method,
  path: string,
  status: number,
  address: () => Promise<string> | string,
  accept?: string,
];
const report = (): Promise<string> => upload(smallList, 'list.yaml');
const asks: readonly Ask[] = [
  ['get', '/reports', 200, () => '/reports'],
  ['get', '/reports', 406, () => '/reports', 'image/png'],
  ['get', '/reports/sample', 303, () => '/reports/sample'],
  ['get', '/reports/{id}', 200, report],
  ['get', '/reports/{id}', 406, report, 'image/png'],
  ['get', '/reports/{id}', 422, () => upload('id,name,class\na,A,convrter\n', 'bad.csv')],
  ['get', '/reports/{id}', 404, () => none],
  ['get', '/reports/{id}/report.{ending}', 200, async () => `${await report()}/report.json`],
  ['get', '/reports/{id}/report.{ending}', 200, async () => `${await report()}/report.csv`],
  ['get', '/reports/{id}/report.{ending}', 404, async () => `${await report()}/report.exe`],
  ['get', '/reports/{id}/follow-up.xlsx', 200, async () => `${await report()}/follow-up.xlsx`],
  ['get', '/reports/{id}/items/{number}', 200, async () => `${await report()}/items/1`, 'text/html'],
  ['get', '/reports/{id}/items/{number}', 404, async () => `${await report()}/items/99`],
  ['post', '/reports/{id}/again', 303, async () => `${await report()}/again`],
  ['post', '/reports/{id}/again', 404, () => `${none}/again`],
  [
    'get',
    '/reports/{id}/changes',
    200,
    async () => `${await report()}/changes?since=${(await report()).slice(9)}`,
  ],
  ['get', '/reports/{id}/changes', 404, async () => `${await report()}/changes`],
  ['post', '/reports/{id}/delete', 303, async () => `${await upload(smallList, 'x.yaml')}/delete`],
  ['delete', '/reports/{id}', 204, () => upload(smallList, 'y.yaml')],
  ['delete', '/reports/{id}', 404, () => none],
  ['post', '/reports', 415, () => '/reports'],
  ['post', '/readings', 415, () => '/readings'],
  ['get', '/readings/{id}', 404, () => none.replace('reports', 'readings')],
  ['get', '/gaps', 200, () => '/gaps'],
  ['get', '/gaps', 422, () => '/gaps?class=nothing'],
  ['get', '/gaps', 406, () => '/gaps', 'image/png'],
  ['get', '/template', 200, () => '/template?class=converter&format=csv'],
  ['get', '/template', 422, () => '/template?class=nothing'],
  ['get', '/rules', 200, () => '/rules?q=3A001'],
  ['get', '/rules', 200, () => '/rules'],
  ['get', '/rules/classes', 200, () => '/rules/classes'],
  ['get', '/rules/classes/{name}', 200, () => '/rules/classes/converter'],
  ['get', '/rules/parameters', 200, () => '/rules/parameters'],
  ['get', '/rules/parameters/{name}', 200, () => '/rules/parameters/resolution'],
  ['get', '/rules/{list}', 200, () => '/rules/us-ccl'],
  ['get', '/rules/{list}/{address}', 200, () => '/rules/us-ccl/3A001.a'],
  ['get', '/openapi.{ending}', 200, () => '/openapi.json'],
  ['get', '/openapi.{ending}', 200, () => '/openapi.yaml'],
  ['get', '/openapi.{ending}', 404, () => '/openapi.xml'],
  ['get', '/healthz', 200, () => '/healthz'],
  ['get', '/readyz', 200, () => '/readyz'],
  ['get', '/metrics', 200, () => '/metrics'],
];

const cases = asks.map(([method, path, status, address, accept = 'application/json']) => ({
  method,
  path,
  status,
  address,
  accept,
}));

test.each(cases)(
  '$method $path answers $status as described',
  async ({ method, path, status, address, accept }) => {
    const target = await address();
    const answer = await request(app)[method](target).set('Accept', accept).buffer(true);
    expect(answer.status).toBe(status);
    const response = described.paths[path]?.[method]?.responses[String(status)];
    const spoken =
      response?.$ref === undefined
        ? response
        : described.components.responses[response.$ref.split('/').at(-1) ?? ''];
    expect(spoken).toBeDefined();
    for (const name of Object.keys(spoken?.headers ?? {}))
      expect(answer.headers).toHaveProperty(name.toLowerCase());
    if (spoken?.content === undefined) {
      expect(answer.text || '').toMatch(status === 303 ? /^See Other|^$|Redirecting/ : /^$/);
      return;
    }
    const type = (answer.headers['content-type'] ?? '').split(';')[0] ?? '';
    expect(Object.keys(spoken.content)).toContain(type);
    const schema = spoken.content[type]?.schema;
    if (schema !== undefined && type.endsWith('json')) expect(valid(schema, answer.body)).toEqual([]);
  },
);
