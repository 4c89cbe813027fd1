/** What errors and notices mean and what to do, for people: no shape depends on it. */
export { type Explanation, type Explanations, explanations } from '../../spec/explanations/index.js';
