import { DECISION, ILLUSTRATIVE, WARDS } from './wards';

type Stated = Readonly<Record<string, number | boolean>>;

/** What the decision says of 2022 in every ward alike (I.III.2.2 to I.III.2.7); what it counts without naming stays blank. */
const EVERYWHERE: Stated = {
  model_conforms: true,
  regular_funds: true,
  population_database_done: true,
  chip_id_done: true,
  serious_fires: 0,
  serious_traffic_accidents: 0,
  street_racing: 0,
  fireworks: 0,
  security_festival: true,
  listening_forum: true,
  suggestion_box: true,
  attitude_letters: 0,
};

/** Group 5 of 2022 (I.III.2.5); it stands on the row that has the crimes. */
export const STATED_CRIME_2022: Stated = {
  round_the_clock_reception: true,
  mass_complaints: 0,
  petition_backlog: 0,
  organised_crime: 0,
};

/** The ward that holds the certificate in our illustration: the decision counts one and does not name it (I.III.2.6). */
const CERTIFIED = 'HY02';

/**
 * The row of a ward for 2022. Headquarters and cars by managing unit (I.III.2.3); a car "mostly broken" is neither there nor not
 * there. Teams of civil defence stand in every residential group: 89/89 and 75/75, shared out as in 2023.
 */
export const statedIn2022 = (
  ward: string,
  residentialGroups: number,
): { readonly values: Stated; readonly note: string } => ({
  values: {
    ...EVERYWHERE,
    own_headquarters: isInCity(ward),
    ...(isInCity(ward) ? {} : { vehicles_in_order: 0 }),
    residential_groups: residentialGroups,
    groups_with_civil_defence: residentialGroups,
    merit_certificate: ward === CERTIFIED,
  },
  note: `${DECISION} (I.III.2). Tổ dân phố, Bằng khen của từng phường: ${ILLUSTRATIVE}`,
});

const isInCity = (code: string): boolean => WARDS.some((ward) => ward.code === code && ward.landStatus === 'allotted');
