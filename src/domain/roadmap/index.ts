export { assessRoadmap } from './assessRoadmap';
