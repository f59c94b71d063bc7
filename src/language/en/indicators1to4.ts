import type { Texts } from '../language';
import type { indicators1to4 as vi } from '../vi/indicators1to4';

/** Column headers and help of the indicators of groups 1 to 4: what to count and in which unit. */
export const indicators1to4: Texts<typeof vi> = {
  // Group 1
  party_committee_rating: {
    header: 'Ward Party committee rating',
    help: 'Choose the yearly rating of the ward Party organisation.',
  },
  security_resolutions: {
    header: 'Resolutions on security',
    help: 'Resolutions of the ward Party committee on security and order issued in the year (documents).',
  },
  committee_title: {
    header: 'People’s Committee title',
    help: 'Choose the emulation title of the ward People’s Committee for the year.',
  },
  security_programmes: {
    header: 'Programmes on security',
    help: 'Programmes of the ward People’s Committee on security and order issued in the year (documents).',
  },
  security_plans: {
    header: 'Plans on security',
    help: 'Plans of the ward People’s Committee on security and order issued in the year (documents).',
  },
  // Group 2
  party_cell_rating: {
    header: 'Police Party cell rating',
    help: 'Choose the yearly rating of the Party cell of the ward police.',
  },
  party_cell_commendation: {
    header: '“Clean and strong” commendation',
    help: 'Yes if the Party cell was commended as an exemplary “clean and strong” cell.',
  },
  unit_title: { header: 'Unit title', help: 'Choose the emulation title of the ward police unit for the year.' },
  model_conforms: {
    header: 'Organisation follows the model',
    help: 'Yes if the ward police is organised as the Ministry of Public Security prescribes.',
  },
  officers: { header: 'Officers present', help: 'Officers of the ward police at present (officers).' },
  assigned_officers: { header: 'Officers assigned', help: 'Posts assigned to the ward police (officers).' },
  officers_with_degree: {
    header: 'Officers with a degree',
    help: 'Present officers with a university degree or higher (officers).',
  },
  exemplary_unit: {
    header: 'Cultured, exemplary unit',
    help: 'Yes if recognised as a cultured unit exemplary in following the police regulations.',
  },
  officers_rated_good: {
    header: 'Officers rated good or better',
    help: 'Officers rated “completed tasks well” or better (officers).',
  },
  disciplined_officers: {
    header: 'Officers disciplined',
    help: 'Officers disciplined in the year (officers); type 0 if none.',
  },
  // Group 3
  allotted_land_area: {
    header: 'Area of allotted land',
    help: 'Total area of the land allotted to the ward police, from the sheet Đất (m²).',
  },
  allotted_land_parcels: {
    header: 'Allotted parcels',
    help: 'Parcels of land allotted to the ward police, from the sheet Đất (parcels).',
  },
  own_headquarters: {
    header: 'Own headquarters',
    help: 'Yes if the ward police has its own building and does not share the People’s Committee’s.',
  },
  headquarters_to_standard: {
    header: 'Headquarters to standard',
    help: 'Yes if area, model, design and functions follow Decree 01/2021/NĐ-CP.',
  },
  vehicles_in_order: {
    header: 'Cars in working order',
    help: 'Issued special-purpose cars in working order (vehicles).',
  },
  equipment_items_short: {
    header: 'Kinds of equipment short',
    help: 'Kinds of equipment below the norm (items); type 0 if none.',
  },
  regular_funds: {
    header: 'Regular funds',
    help: 'Yes if funds for regular operation were allotted in the year as prescribed.',
  },
  professional_funds: {
    header: 'Professional funds',
    help: 'Yes if funds for professional work were allotted in the year as prescribed.',
  },
  // Group 4
  records_wrong: {
    header: 'Wrong population records',
    help: 'Wrong records found in the national population database (files).',
  },
  records_corrected: {
    header: 'Records corrected',
    help: 'Wrong population records that were corrected (files), no more than those found.',
  },
  population_database_done: {
    header: 'Population database done',
    help: 'Yes if the targets set for the national population database were met.',
  },
  chip_id_done: {
    header: 'Chip ID cards done',
    help: 'Yes if the targets set for chip-based identity cards were met.',
  },
  unmanaged_businesses: {
    header: 'Conditional businesses not managed',
    help: 'Businesses subject to security conditions that are not managed (establishments); type 0 if none.',
  },
  unmanaged_weapons: {
    header: 'Weapons, explosives not managed',
    help: 'Weapons, explosives and support tools found not managed (items); type 0 if none.',
  },
  unmanaged_foreigners: {
    header: 'Foreigners not managed',
    help: 'Foreigners residing in the ward who are not managed (people); type 0 if none.',
  },
  serious_fires: {
    header: 'Serious fires, explosions',
    help: 'Fires and explosions, serious or worse, in the year (cases); type 0 if none.',
  },
  serious_traffic_accidents: {
    header: 'Serious traffic accidents',
    help: 'Traffic accidents, serious or worse, in the year (cases); type 0 if none.',
  },
  street_racing: { header: 'Illegal street racing', help: 'Cases of illegal racing in the year; type 0 if none.' },
  fireworks: {
    header: 'Firecrackers kept or set off',
    help: 'Cases of keeping or setting off firecrackers in the year; type 0 if none.',
  },
  advisory_documents: {
    header: 'Advisory documents',
    help: 'Documents advising the ward People’s Committee on security, religion and crime prevention (documents).',
  },
  religious_incidents: {
    header: 'Incidents about religion',
    help: 'Complicated security incidents about religion in the year (cases); type 0 if none.',
  },
};
