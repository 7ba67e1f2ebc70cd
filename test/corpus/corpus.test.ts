import { shippedRulebook } from './corpus';

test('the shipped rule files load without a diagnostic', () => {
  expect([...shippedRulebook().lists.keys()]).toEqual(expect.arrayContaining(['us-ccl', 'jp-meti']));
});
