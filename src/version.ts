/** Version of Pawl; a test holds it against package.json. */
export const pawlVersion = '0.1.0';
