export { assessRoadmap } from './assessRoadmap';
export { scopeOf } from './scope';
