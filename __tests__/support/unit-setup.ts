// A machine that does much else at the same time is no defect: five seconds, jest's default, are not enough for it to load an SDK.
jest.setTimeout(60_000);
