// error: module-that-throws.mjs fails as it is loaded: the pond is dry
throw new Error("the pond is dry");
