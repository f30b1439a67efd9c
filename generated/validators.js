// Generated from openapi.yaml. Not to be edited: change openapi.yaml, then run `npm run generate`.

function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.totalResults === undefined && (missing0 = "totalResults")) ||
        (data.totalPages === undefined && (missing0 = "totalPages")) ||
        (data.page === undefined && (missing0 = "page")) ||
        (data.perPage === undefined && (missing0 = "perPage"))
      ) {
        validate23.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.totalResults !== undefined) {
          let data0 = data.totalResults;
          const _errs1 = errors;
          if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0))) {
            validate23.errors = [
              { instancePath: instancePath + "/totalResults", keyword: "type", params: { type: "integer" } },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.totalPages !== undefined) {
            let data1 = data.totalPages;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate23.errors = [
                { instancePath: instancePath + "/totalPages", keyword: "type", params: { type: "integer" } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.page !== undefined) {
              let data2 = data.page;
              const _errs5 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                validate23.errors = [
                  { instancePath: instancePath + "/page", keyword: "type", params: { type: "integer" } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.perPage !== undefined) {
                let data3 = data.perPage;
                const _errs7 = errors;
                if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3))) {
                  validate23.errors = [
                    { instancePath: instancePath + "/perPage", keyword: "type", params: { type: "integer" } },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate23.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}

function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate26.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate26.errors = vErrors;
  return errors === 0;
}

function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.type === undefined && (missing0 = "type")) || (data.name === undefined && (missing0 = "name"))) {
        validate28.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.type !== undefined) {
          const _errs1 = errors;
          if (typeof data.type !== "string") {
            validate28.errors = [{ instancePath: instancePath + "/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate28.errors = [
                { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate28.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}

function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate31.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate31.errors = vErrors;
  return errors === 0;
}

function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.categoryId === undefined && (missing0 = "categoryId")) ||
        (data.name === undefined && (missing0 = "name"))
      ) {
        validate30.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.categoryId !== undefined) {
          const _errs1 = errors;
          if (
            !validate31(data.categoryId, {
              instancePath: instancePath + "/categoryId",
              parentData: data,
              parentDataProperty: "categoryId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate30.errors = [
                { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate30.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}

function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.logEntryId === undefined && (missing0 = "logEntryId")) ||
        (data.userId === undefined && (missing0 = "userId")) ||
        (data.activity === undefined && (missing0 = "activity")) ||
        (data.category === undefined && (missing0 = "category")) ||
        (data.entryDate === undefined && (missing0 = "entryDate")) ||
        (data.durationMinutes === undefined && (missing0 = "durationMinutes")) ||
        (data.description === undefined && (missing0 = "description")) ||
        (data.isVerified === undefined && (missing0 = "isVerified"))
      ) {
        validate25.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.logEntryId !== undefined) {
          const _errs1 = errors;
          if (
            !validate26(data.logEntryId, {
              instancePath: instancePath + "/logEntryId",
              parentData: data,
              parentDataProperty: "logEntryId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.userId !== undefined) {
            const _errs2 = errors;
            if (typeof data.userId !== "string") {
              validate25.errors = [
                { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.activity !== undefined) {
              const _errs4 = errors;
              if (
                !validate28(data.activity, {
                  instancePath: instancePath + "/activity",
                  parentData: data,
                  parentDataProperty: "activity",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.category !== undefined) {
                const _errs5 = errors;
                if (
                  !validate30(data.category, {
                    instancePath: instancePath + "/category",
                    parentData: data,
                    parentDataProperty: "category",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.entryDate !== undefined) {
                  const _errs6 = errors;
                  if (typeof data.entryDate !== "string") {
                    validate25.errors = [
                      { instancePath: instancePath + "/entryDate", keyword: "type", params: { type: "string" } },
                    ];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.durationMinutes !== undefined) {
                    let data5 = data.durationMinutes;
                    const _errs8 = errors;
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                      validate25.errors = [
                        {
                          instancePath: instancePath + "/durationMinutes",
                          keyword: "type",
                          params: { type: "integer" },
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.description !== undefined) {
                      let data6 = data.description;
                      const _errs10 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate25.errors = [
                          {
                            instancePath: instancePath + "/description",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.isVerified !== undefined) {
                        const _errs12 = errors;
                        if (typeof data.isVerified !== "boolean") {
                          validate25.errors = [
                            {
                              instancePath: instancePath + "/isVerified",
                              keyword: "type",
                              params: { type: "boolean" },
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate25.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate25.errors = vErrors;
  return errors === 0;
}

function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.pagination === undefined && (missing0 = "pagination")) ||
        (data.results === undefined && (missing0 = "results"))
      ) {
        validate22.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.pagination !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.pagination, {
              instancePath: instancePath + "/pagination",
              parentData: data,
              parentDataProperty: "pagination",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.results !== undefined) {
            let data1 = data.results;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate25(data1[i0], {
                      instancePath: instancePath + "/results/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate22.errors = [
                  { instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate22.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}

function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.logEntryId === undefined && (missing0 = "logEntryId")) ||
        (data.userId === undefined && (missing0 = "userId")) ||
        (data.activity === undefined && (missing0 = "activity")) ||
        (data.category === undefined && (missing0 = "category")) ||
        (data.entryDate === undefined && (missing0 = "entryDate")) ||
        (data.durationMinutes === undefined && (missing0 = "durationMinutes")) ||
        (data.description === undefined && (missing0 = "description")) ||
        (data.isVerified === undefined && (missing0 = "isVerified"))
      ) {
        validate35.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.logEntryId !== undefined) {
          const _errs1 = errors;
          if (
            !validate26(data.logEntryId, {
              instancePath: instancePath + "/logEntryId",
              parentData: data,
              parentDataProperty: "logEntryId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.userId !== undefined) {
            const _errs2 = errors;
            if (typeof data.userId !== "string") {
              validate35.errors = [
                { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.activity !== undefined) {
              const _errs4 = errors;
              if (
                !validate28(data.activity, {
                  instancePath: instancePath + "/activity",
                  parentData: data,
                  parentDataProperty: "activity",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                errors = vErrors.length;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.category !== undefined) {
                const _errs5 = errors;
                if (
                  !validate30(data.category, {
                    instancePath: instancePath + "/category",
                    parentData: data,
                    parentDataProperty: "category",
                    rootData,
                  })
                ) {
                  vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                  errors = vErrors.length;
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.entryDate !== undefined) {
                  const _errs6 = errors;
                  if (typeof data.entryDate !== "string") {
                    validate35.errors = [
                      { instancePath: instancePath + "/entryDate", keyword: "type", params: { type: "string" } },
                    ];
                    return false;
                  }
                  var valid0 = _errs6 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.durationMinutes !== undefined) {
                    let data5 = data.durationMinutes;
                    const _errs8 = errors;
                    if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5))) {
                      validate35.errors = [
                        {
                          instancePath: instancePath + "/durationMinutes",
                          keyword: "type",
                          params: { type: "integer" },
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs8 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.description !== undefined) {
                      let data6 = data.description;
                      const _errs10 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate35.errors = [
                          {
                            instancePath: instancePath + "/description",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs10 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.isVerified !== undefined) {
                        const _errs12 = errors;
                        if (typeof data.isVerified !== "boolean") {
                          validate35.errors = [
                            {
                              instancePath: instancePath + "/isVerified",
                              keyword: "type",
                              params: { type: "boolean" },
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs12 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate35.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}

function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.pagination === undefined && (missing0 = "pagination")) ||
        (data.results === undefined && (missing0 = "results"))
      ) {
        validate39.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.pagination !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.pagination, {
              instancePath: instancePath + "/pagination",
              parentData: data,
              parentDataProperty: "pagination",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.results !== undefined) {
            let data1 = data.results;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate30(data1[i0], {
                      instancePath: instancePath + "/results/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate39.errors = [
                  { instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate39.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}

function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.categoryId === undefined && (missing0 = "categoryId")) ||
        (data.name === undefined && (missing0 = "name"))
      ) {
        validate42.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.categoryId !== undefined) {
          const _errs1 = errors;
          if (
            !validate31(data.categoryId, {
              instancePath: instancePath + "/categoryId",
              parentData: data,
              parentDataProperty: "categoryId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            const _errs2 = errors;
            if (typeof data.name !== "string") {
              validate42.errors = [
                { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate42.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}

function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    validate47.errors = [{ instancePath, keyword: "type", params: { type: "string" } }];
    return false;
  }
  validate47.errors = vErrors;
  return errors === 0;
}

function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.audienceRequirementId === undefined && (missing0 = "audienceRequirementId")) ||
        (data.audienceId === undefined && (missing0 = "audienceId")) ||
        (data.requiredMinutes === undefined && (missing0 = "requiredMinutes")) ||
        (data.createdAt === undefined && (missing0 = "createdAt")) ||
        (data.updatedAt === undefined && (missing0 = "updatedAt"))
      ) {
        validate46.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.audienceRequirementId !== undefined) {
          const _errs1 = errors;
          if (
            !validate47(data.audienceRequirementId, {
              instancePath: instancePath + "/audienceRequirementId",
              parentData: data,
              parentDataProperty: "audienceRequirementId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.audienceId !== undefined) {
            const _errs2 = errors;
            if (typeof data.audienceId !== "string") {
              validate46.errors = [
                { instancePath: instancePath + "/audienceId", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.requiredMinutes !== undefined) {
              let data2 = data.requiredMinutes;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                validate46.errors = [
                  { instancePath: instancePath + "/requiredMinutes", keyword: "type", params: { type: "integer" } },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createdAt !== undefined) {
                const _errs6 = errors;
                if (typeof data.createdAt !== "string") {
                  validate46.errors = [
                    { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } },
                  ];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.updatedAt !== undefined) {
                  let data4 = data.updatedAt;
                  const _errs8 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate46.errors = [
                      {
                        instancePath: instancePath + "/updatedAt",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate46.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate46.errors = vErrors;
  return errors === 0;
}

function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.pagination === undefined && (missing0 = "pagination")) ||
        (data.results === undefined && (missing0 = "results"))
      ) {
        validate44.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.pagination !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.pagination, {
              instancePath: instancePath + "/pagination",
              parentData: data,
              parentDataProperty: "pagination",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.results !== undefined) {
            let data1 = data.results;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate46(data1[i0], {
                      instancePath: instancePath + "/results/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate44.errors = [
                  { instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate44.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate44.errors = vErrors;
  return errors === 0;
}

function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.audienceRequirementId === undefined && (missing0 = "audienceRequirementId")) ||
        (data.audienceId === undefined && (missing0 = "audienceId")) ||
        (data.requiredMinutes === undefined && (missing0 = "requiredMinutes")) ||
        (data.createdAt === undefined && (missing0 = "createdAt")) ||
        (data.updatedAt === undefined && (missing0 = "updatedAt"))
      ) {
        validate50.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.audienceRequirementId !== undefined) {
          const _errs1 = errors;
          if (
            !validate47(data.audienceRequirementId, {
              instancePath: instancePath + "/audienceRequirementId",
              parentData: data,
              parentDataProperty: "audienceRequirementId",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.audienceId !== undefined) {
            const _errs2 = errors;
            if (typeof data.audienceId !== "string") {
              validate50.errors = [
                { instancePath: instancePath + "/audienceId", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.requiredMinutes !== undefined) {
              let data2 = data.requiredMinutes;
              const _errs4 = errors;
              if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2))) {
                validate50.errors = [
                  { instancePath: instancePath + "/requiredMinutes", keyword: "type", params: { type: "integer" } },
                ];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.createdAt !== undefined) {
                const _errs6 = errors;
                if (typeof data.createdAt !== "string") {
                  validate50.errors = [
                    { instancePath: instancePath + "/createdAt", keyword: "type", params: { type: "string" } },
                  ];
                  return false;
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.updatedAt !== undefined) {
                  let data4 = data.updatedAt;
                  const _errs8 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate50.errors = [
                      {
                        instancePath: instancePath + "/updatedAt",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate50.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate50.errors = vErrors;
  return errors === 0;
}

function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.userId === undefined && (missing0 = "userId")) ||
        (data.durationMinutes === undefined && (missing0 = "durationMinutes"))
      ) {
        validate54.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.userId !== undefined) {
          const _errs1 = errors;
          if (typeof data.userId !== "string") {
            validate54.errors = [
              { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.durationMinutes !== undefined) {
            let data1 = data.durationMinutes;
            const _errs3 = errors;
            if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1))) {
              validate54.errors = [
                { instancePath: instancePath + "/durationMinutes", keyword: "type", params: { type: "integer" } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate54.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate54.errors = vErrors;
  return errors === 0;
}

function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.pagination === undefined && (missing0 = "pagination")) ||
        (data.results === undefined && (missing0 = "results"))
      ) {
        validate52.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.pagination !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.pagination, {
              instancePath: instancePath + "/pagination",
              parentData: data,
              parentDataProperty: "pagination",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.results !== undefined) {
            let data1 = data.results;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate54(data1[i0], {
                      instancePath: instancePath + "/results/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate52.errors = [
                  { instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate52.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate52.errors = vErrors;
  return errors === 0;
}

function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== undefined) {
        let data0 = data.id;
        const _errs1 = errors;
        if (typeof data0 !== "string" && data0 !== null) {
          validate59.errors = [
            { instancePath: instancePath + "/id", keyword: "type", params: { type: ["string", "null"] } },
          ];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.title !== undefined) {
          let data1 = data.title;
          const _errs3 = errors;
          if (typeof data1 !== "string" && data1 !== null) {
            validate59.errors = [
              { instancePath: instancePath + "/title", keyword: "type", params: { type: ["string", "null"] } },
            ];
            return false;
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.manager !== undefined) {
            let data2 = data.manager;
            const _errs5 = errors;
            if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)) && data2 !== null) {
              validate59.errors = [
                { instancePath: instancePath + "/manager", keyword: "type", params: { type: ["object", "null"] } },
              ];
              return false;
            }
            if (errors === _errs5) {
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                if (data2.id !== undefined) {
                  let data3 = data2.id;
                  const _errs7 = errors;
                  if (typeof data3 !== "string" && data3 !== null) {
                    validate59.errors = [
                      {
                        instancePath: instancePath + "/manager/id",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  var valid1 = _errs7 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data2.name !== undefined) {
                    let data4 = data2.name;
                    const _errs9 = errors;
                    if (typeof data4 !== "string" && data4 !== null) {
                      validate59.errors = [
                        {
                          instancePath: instancePath + "/manager/name",
                          keyword: "type",
                          params: { type: ["string", "null"] },
                        },
                      ];
                      return false;
                    }
                    var valid1 = _errs9 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data2.ref !== undefined) {
                      let data5 = data2.ref;
                      const _errs11 = errors;
                      if (typeof data5 !== "string" && data5 !== null) {
                        validate59.errors = [
                          {
                            instancePath: instancePath + "/manager/ref",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      var valid1 = _errs11 === errors;
                    } else {
                      var valid1 = true;
                    }
                  }
                }
              }
            }
            var valid0 = _errs5 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.ouId !== undefined) {
              let data6 = data.ouId;
              const _errs13 = errors;
              if (typeof data6 !== "string" && data6 !== null) {
                validate59.errors = [
                  { instancePath: instancePath + "/ouId", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs13 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.isActive !== undefined) {
                let data7 = data.isActive;
                const _errs15 = errors;
                if (typeof data7 !== "boolean" && data7 !== null) {
                  validate59.errors = [
                    {
                      instancePath: instancePath + "/isActive",
                      keyword: "type",
                      params: { type: ["boolean", "null"] },
                    },
                  ];
                  return false;
                }
                var valid0 = _errs15 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.startDate !== undefined) {
                  let data8 = data.startDate;
                  const _errs17 = errors;
                  if (typeof data8 !== "string" && data8 !== null) {
                    validate59.errors = [
                      {
                        instancePath: instancePath + "/startDate",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs17 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.endDate !== undefined) {
                    let data9 = data.endDate;
                    const _errs19 = errors;
                    if (typeof data9 !== "string" && data9 !== null) {
                      validate59.errors = [
                        {
                          instancePath: instancePath + "/endDate",
                          keyword: "type",
                          params: { type: ["string", "null"] },
                        },
                      ];
                      return false;
                    }
                    var valid0 = _errs19 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.createdAt !== undefined) {
                      let data10 = data.createdAt;
                      const _errs21 = errors;
                      if (typeof data10 !== "string" && data10 !== null) {
                        validate59.errors = [
                          {
                            instancePath: instancePath + "/createdAt",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs21 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.updatedAt !== undefined) {
                        let data11 = data.updatedAt;
                        const _errs23 = errors;
                        if (typeof data11 !== "string" && data11 !== null) {
                          validate59.errors = [
                            {
                              instancePath: instancePath + "/updatedAt",
                              keyword: "type",
                              params: { type: ["string", "null"] },
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs23 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate59.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate59.errors = vErrors;
  return errors === 0;
}

function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate58.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate58.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ref !== undefined) {
            let data1 = data.ref;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate58.errors = [
                { instancePath: instancePath + "/ref", keyword: "type", params: { type: ["string", "null"] } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.firstName !== undefined) {
              let data2 = data.firstName;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate58.errors = [
                  { instancePath: instancePath + "/firstName", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lastName !== undefined) {
                let data3 = data.lastName;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate58.errors = [
                    { instancePath: instancePath + "/lastName", keyword: "type", params: { type: ["string", "null"] } },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.email !== undefined) {
                  let data4 = data.email;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate58.errors = [
                      { instancePath: instancePath + "/email", keyword: "type", params: { type: ["string", "null"] } },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.role !== undefined) {
                    let data5 = data.role;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate58.errors = [
                        { instancePath: instancePath + "/role", keyword: "type", params: { type: ["string", "null"] } },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== undefined) {
                      let data6 = data.status;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate58.errors = [
                          {
                            instancePath: instancePath + "/status",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.positions !== undefined) {
                        let data7 = data.positions;
                        const _errs15 = errors;
                        if (!Array.isArray(data7) && data7 !== null) {
                          validate58.errors = [
                            {
                              instancePath: instancePath + "/positions",
                              keyword: "type",
                              params: { type: ["array", "null"] },
                            },
                          ];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs17 = errors;
                              if (
                                !validate59(data7[i0], {
                                  instancePath: instancePath + "/positions/" + i0,
                                  parentData: data7,
                                  parentDataProperty: i0,
                                  rootData,
                                })
                              ) {
                                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs17 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.additionalFields !== undefined) {
                          let data9 = data.additionalFields;
                          const _errs18 = errors;
                          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                            validate58.errors = [
                              {
                                instancePath: instancePath + "/additionalFields",
                                keyword: "type",
                                params: { type: ["object", "null"] },
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.languageCode !== undefined) {
                            let data10 = data.languageCode;
                            const _errs20 = errors;
                            if (typeof data10 !== "string" && data10 !== null) {
                              validate58.errors = [
                                {
                                  instancePath: instancePath + "/languageCode",
                                  keyword: "type",
                                  params: { type: ["string", "null"] },
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.deleted !== undefined) {
                              let data11 = data.deleted;
                              const _errs22 = errors;
                              if (typeof data11 !== "boolean" && data11 !== null) {
                                validate58.errors = [
                                  {
                                    instancePath: instancePath + "/deleted",
                                    keyword: "type",
                                    params: { type: ["boolean", "null"] },
                                  },
                                ];
                                return false;
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.compliance !== undefined) {
                                let data12 = data.compliance;
                                const _errs24 = errors;
                                if (!(typeof data12 == "number") && data12 !== null) {
                                  validate58.errors = [
                                    {
                                      instancePath: instancePath + "/compliance",
                                      keyword: "type",
                                      params: { type: ["number", "null"] },
                                    },
                                  ];
                                  return false;
                                }
                                var valid0 = _errs24 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.level !== undefined) {
                                  let data13 = data.level;
                                  const _errs26 = errors;
                                  if (!(typeof data13 == "number") && data13 !== null) {
                                    validate58.errors = [
                                      {
                                        instancePath: instancePath + "/level",
                                        keyword: "type",
                                        params: { type: ["number", "null"] },
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid0 = _errs26 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.firstLogin !== undefined) {
                                    let data14 = data.firstLogin;
                                    const _errs28 = errors;
                                    if (typeof data14 !== "string" && data14 !== null) {
                                      validate58.errors = [
                                        {
                                          instancePath: instancePath + "/firstLogin",
                                          keyword: "type",
                                          params: { type: ["string", "null"] },
                                        },
                                      ];
                                      return false;
                                    }
                                    var valid0 = _errs28 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.lastLogin !== undefined) {
                                      let data15 = data.lastLogin;
                                      const _errs30 = errors;
                                      if (typeof data15 !== "string" && data15 !== null) {
                                        validate58.errors = [
                                          {
                                            instancePath: instancePath + "/lastLogin",
                                            keyword: "type",
                                            params: { type: ["string", "null"] },
                                          },
                                        ];
                                        return false;
                                      }
                                      var valid0 = _errs30 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.tags !== undefined) {
                                        let data16 = data.tags;
                                        const _errs32 = errors;
                                        if (
                                          !(data16 && typeof data16 == "object" && !Array.isArray(data16)) &&
                                          data16 !== null
                                        ) {
                                          validate58.errors = [
                                            {
                                              instancePath: instancePath + "/tags",
                                              keyword: "type",
                                              params: { type: ["object", "null"] },
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid0 = _errs32 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.usersFollowing !== undefined) {
                                          let data17 = data.usersFollowing;
                                          const _errs34 = errors;
                                          if (!Array.isArray(data17) && data17 !== null) {
                                            validate58.errors = [
                                              {
                                                instancePath: instancePath + "/usersFollowing",
                                                keyword: "type",
                                                params: { type: ["array", "null"] },
                                              },
                                            ];
                                            return false;
                                          }
                                          if (errors === _errs34) {
                                            if (Array.isArray(data17)) {
                                              var valid2 = true;
                                              const len1 = data17.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data18 = data17[i1];
                                                const _errs36 = errors;
                                                if (
                                                  typeof data18 !== "string" &&
                                                  !(data18 && typeof data18 == "object" && !Array.isArray(data18))
                                                ) {
                                                  validate58.errors = [
                                                    {
                                                      instancePath: instancePath + "/usersFollowing/" + i1,
                                                      keyword: "type",
                                                      params: { type: ["string", "object"] },
                                                    },
                                                  ];
                                                  return false;
                                                }
                                                var valid2 = _errs36 === errors;
                                                if (!valid2) {
                                                  break;
                                                }
                                              }
                                            }
                                          }
                                          var valid0 = _errs34 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.tagsFollowing !== undefined) {
                                            let data19 = data.tagsFollowing;
                                            const _errs38 = errors;
                                            if (!Array.isArray(data19) && data19 !== null) {
                                              validate58.errors = [
                                                {
                                                  instancePath: instancePath + "/tagsFollowing",
                                                  keyword: "type",
                                                  params: { type: ["array", "null"] },
                                                },
                                              ];
                                              return false;
                                            }
                                            if (errors === _errs38) {
                                              if (Array.isArray(data19)) {
                                                var valid3 = true;
                                                const len2 = data19.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                  let data20 = data19[i2];
                                                  const _errs40 = errors;
                                                  if (
                                                    typeof data20 !== "string" &&
                                                    !(data20 && typeof data20 == "object" && !Array.isArray(data20))
                                                  ) {
                                                    validate58.errors = [
                                                      {
                                                        instancePath: instancePath + "/tagsFollowing/" + i2,
                                                        keyword: "type",
                                                        params: { type: ["string", "object"] },
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                  var valid3 = _errs40 === errors;
                                                  if (!valid3) {
                                                    break;
                                                  }
                                                }
                                              }
                                            }
                                            var valid0 = _errs38 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.createdAt !== undefined) {
                                              let data21 = data.createdAt;
                                              const _errs42 = errors;
                                              if (typeof data21 !== "string" && data21 !== null) {
                                                validate58.errors = [
                                                  {
                                                    instancePath: instancePath + "/createdAt",
                                                    keyword: "type",
                                                    params: { type: ["string", "null"] },
                                                  },
                                                ];
                                                return false;
                                              }
                                              var valid0 = _errs42 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.updatedAt !== undefined) {
                                                let data22 = data.updatedAt;
                                                const _errs44 = errors;
                                                if (typeof data22 !== "string" && data22 !== null) {
                                                  validate58.errors = [
                                                    {
                                                      instancePath: instancePath + "/updatedAt",
                                                      keyword: "type",
                                                      params: { type: ["string", "null"] },
                                                    },
                                                  ];
                                                  return false;
                                                }
                                                var valid0 = _errs44 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.hasPicture !== undefined) {
                                                  let data23 = data.hasPicture;
                                                  const _errs46 = errors;
                                                  if (typeof data23 !== "boolean" && data23 !== null) {
                                                    validate58.errors = [
                                                      {
                                                        instancePath: instancePath + "/hasPicture",
                                                        keyword: "type",
                                                        params: { type: ["boolean", "null"] },
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                  var valid0 = _errs46 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.timeZone !== undefined) {
                                                    let data24 = data.timeZone;
                                                    const _errs48 = errors;
                                                    if (typeof data24 !== "string" && data24 !== null) {
                                                      validate58.errors = [
                                                        {
                                                          instancePath: instancePath + "/timeZone",
                                                          keyword: "type",
                                                          params: { type: ["string", "null"] },
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                    var valid0 = _errs48 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.summary !== undefined) {
                                                      let data25 = data.summary;
                                                      const _errs50 = errors;
                                                      if (typeof data25 !== "string" && data25 !== null) {
                                                        validate58.errors = [
                                                          {
                                                            instancePath: instancePath + "/summary",
                                                            keyword: "type",
                                                            params: { type: ["string", "null"] },
                                                          },
                                                        ];
                                                        return false;
                                                      }
                                                      var valid0 = _errs50 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.rank !== undefined) {
                                                        let data26 = data.rank;
                                                        const _errs52 = errors;
                                                        if (
                                                          !(
                                                            data26 &&
                                                            typeof data26 == "object" &&
                                                            !Array.isArray(data26)
                                                          ) &&
                                                          data26 !== null
                                                        ) {
                                                          validate58.errors = [
                                                            {
                                                              instancePath: instancePath + "/rank",
                                                              keyword: "type",
                                                              params: { type: ["object", "null"] },
                                                            },
                                                          ];
                                                          return false;
                                                        }
                                                        var valid0 = _errs52 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.onboarded !== undefined) {
                                                          let data27 = data.onboarded;
                                                          const _errs54 = errors;
                                                          if (typeof data27 !== "boolean" && data27 !== null) {
                                                            validate58.errors = [
                                                              {
                                                                instancePath: instancePath + "/onboarded",
                                                                keyword: "type",
                                                                params: { type: ["boolean", "null"] },
                                                              },
                                                            ];
                                                            return false;
                                                          }
                                                          var valid0 = _errs54 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.singleSignOn !== undefined) {
                                                            let data28 = data.singleSignOn;
                                                            const _errs56 = errors;
                                                            if (typeof data28 !== "boolean" && data28 !== null) {
                                                              validate58.errors = [
                                                                {
                                                                  instancePath: instancePath + "/singleSignOn",
                                                                  keyword: "type",
                                                                  params: { type: ["boolean", "null"] },
                                                                },
                                                              ];
                                                              return false;
                                                            }
                                                            var valid0 = _errs56 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.agreedTerms !== undefined) {
                                                              let data29 = data.agreedTerms;
                                                              const _errs58 = errors;
                                                              if (
                                                                typeof data29 !== "boolean" &&
                                                                typeof data29 !== "string" &&
                                                                data29 !== null
                                                              ) {
                                                                validate58.errors = [
                                                                  {
                                                                    instancePath: instancePath + "/agreedTerms",
                                                                    keyword: "type",
                                                                    params: { type: ["boolean", "string", "null"] },
                                                                  },
                                                                ];
                                                                return false;
                                                              }
                                                              var valid0 = _errs58 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.audiences !== undefined) {
                                                                let data30 = data.audiences;
                                                                const _errs60 = errors;
                                                                if (!Array.isArray(data30) && data30 !== null) {
                                                                  validate58.errors = [
                                                                    {
                                                                      instancePath: instancePath + "/audiences",
                                                                      keyword: "type",
                                                                      params: { type: ["array", "null"] },
                                                                    },
                                                                  ];
                                                                  return false;
                                                                }
                                                                if (errors === _errs60) {
                                                                  if (Array.isArray(data30)) {
                                                                    var valid4 = true;
                                                                    const len3 = data30.length;
                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                      let data31 = data30[i3];
                                                                      const _errs62 = errors;
                                                                      if (
                                                                        typeof data31 !== "string" &&
                                                                        !(
                                                                          data31 &&
                                                                          typeof data31 == "object" &&
                                                                          !Array.isArray(data31)
                                                                        )
                                                                      ) {
                                                                        validate58.errors = [
                                                                          {
                                                                            instancePath:
                                                                              instancePath + "/audiences/" + i3,
                                                                            keyword: "type",
                                                                            params: { type: ["string", "object"] },
                                                                          },
                                                                        ];
                                                                        return false;
                                                                      }
                                                                      var valid4 = _errs62 === errors;
                                                                      if (!valid4) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                                var valid0 = _errs60 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate58.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}

function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.pagination === undefined && (missing0 = "pagination")) ||
        (data.results === undefined && (missing0 = "results"))
      ) {
        validate56.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.pagination !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.pagination, {
              instancePath: instancePath + "/pagination",
              parentData: data,
              parentDataProperty: "pagination",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.results !== undefined) {
            let data1 = data.results;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate58(data1[i0], {
                      instancePath: instancePath + "/results/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate56.errors = [
                  { instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate56.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate56.errors = vErrors;
  return errors === 0;
}

function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate62.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate62.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ref !== undefined) {
            let data1 = data.ref;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate62.errors = [
                { instancePath: instancePath + "/ref", keyword: "type", params: { type: ["string", "null"] } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.firstName !== undefined) {
              let data2 = data.firstName;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate62.errors = [
                  { instancePath: instancePath + "/firstName", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lastName !== undefined) {
                let data3 = data.lastName;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate62.errors = [
                    { instancePath: instancePath + "/lastName", keyword: "type", params: { type: ["string", "null"] } },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.email !== undefined) {
                  let data4 = data.email;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate62.errors = [
                      { instancePath: instancePath + "/email", keyword: "type", params: { type: ["string", "null"] } },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.role !== undefined) {
                    let data5 = data.role;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate62.errors = [
                        { instancePath: instancePath + "/role", keyword: "type", params: { type: ["string", "null"] } },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== undefined) {
                      let data6 = data.status;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate62.errors = [
                          {
                            instancePath: instancePath + "/status",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.positions !== undefined) {
                        let data7 = data.positions;
                        const _errs15 = errors;
                        if (!Array.isArray(data7) && data7 !== null) {
                          validate62.errors = [
                            {
                              instancePath: instancePath + "/positions",
                              keyword: "type",
                              params: { type: ["array", "null"] },
                            },
                          ];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs17 = errors;
                              if (
                                !validate59(data7[i0], {
                                  instancePath: instancePath + "/positions/" + i0,
                                  parentData: data7,
                                  parentDataProperty: i0,
                                  rootData,
                                })
                              ) {
                                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs17 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.additionalFields !== undefined) {
                          let data9 = data.additionalFields;
                          const _errs18 = errors;
                          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                            validate62.errors = [
                              {
                                instancePath: instancePath + "/additionalFields",
                                keyword: "type",
                                params: { type: ["object", "null"] },
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.languageCode !== undefined) {
                            let data10 = data.languageCode;
                            const _errs20 = errors;
                            if (typeof data10 !== "string" && data10 !== null) {
                              validate62.errors = [
                                {
                                  instancePath: instancePath + "/languageCode",
                                  keyword: "type",
                                  params: { type: ["string", "null"] },
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.deleted !== undefined) {
                              let data11 = data.deleted;
                              const _errs22 = errors;
                              if (typeof data11 !== "boolean" && data11 !== null) {
                                validate62.errors = [
                                  {
                                    instancePath: instancePath + "/deleted",
                                    keyword: "type",
                                    params: { type: ["boolean", "null"] },
                                  },
                                ];
                                return false;
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.compliance !== undefined) {
                                let data12 = data.compliance;
                                const _errs24 = errors;
                                if (!(typeof data12 == "number") && data12 !== null) {
                                  validate62.errors = [
                                    {
                                      instancePath: instancePath + "/compliance",
                                      keyword: "type",
                                      params: { type: ["number", "null"] },
                                    },
                                  ];
                                  return false;
                                }
                                var valid0 = _errs24 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.level !== undefined) {
                                  let data13 = data.level;
                                  const _errs26 = errors;
                                  if (!(typeof data13 == "number") && data13 !== null) {
                                    validate62.errors = [
                                      {
                                        instancePath: instancePath + "/level",
                                        keyword: "type",
                                        params: { type: ["number", "null"] },
                                      },
                                    ];
                                    return false;
                                  }
                                  var valid0 = _errs26 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.firstLogin !== undefined) {
                                    let data14 = data.firstLogin;
                                    const _errs28 = errors;
                                    if (typeof data14 !== "string" && data14 !== null) {
                                      validate62.errors = [
                                        {
                                          instancePath: instancePath + "/firstLogin",
                                          keyword: "type",
                                          params: { type: ["string", "null"] },
                                        },
                                      ];
                                      return false;
                                    }
                                    var valid0 = _errs28 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.lastLogin !== undefined) {
                                      let data15 = data.lastLogin;
                                      const _errs30 = errors;
                                      if (typeof data15 !== "string" && data15 !== null) {
                                        validate62.errors = [
                                          {
                                            instancePath: instancePath + "/lastLogin",
                                            keyword: "type",
                                            params: { type: ["string", "null"] },
                                          },
                                        ];
                                        return false;
                                      }
                                      var valid0 = _errs30 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.tags !== undefined) {
                                        let data16 = data.tags;
                                        const _errs32 = errors;
                                        if (
                                          !(data16 && typeof data16 == "object" && !Array.isArray(data16)) &&
                                          data16 !== null
                                        ) {
                                          validate62.errors = [
                                            {
                                              instancePath: instancePath + "/tags",
                                              keyword: "type",
                                              params: { type: ["object", "null"] },
                                            },
                                          ];
                                          return false;
                                        }
                                        var valid0 = _errs32 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.usersFollowing !== undefined) {
                                          let data17 = data.usersFollowing;
                                          const _errs34 = errors;
                                          if (!Array.isArray(data17) && data17 !== null) {
                                            validate62.errors = [
                                              {
                                                instancePath: instancePath + "/usersFollowing",
                                                keyword: "type",
                                                params: { type: ["array", "null"] },
                                              },
                                            ];
                                            return false;
                                          }
                                          if (errors === _errs34) {
                                            if (Array.isArray(data17)) {
                                              var valid2 = true;
                                              const len1 = data17.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data18 = data17[i1];
                                                const _errs36 = errors;
                                                if (
                                                  typeof data18 !== "string" &&
                                                  !(data18 && typeof data18 == "object" && !Array.isArray(data18))
                                                ) {
                                                  validate62.errors = [
                                                    {
                                                      instancePath: instancePath + "/usersFollowing/" + i1,
                                                      keyword: "type",
                                                      params: { type: ["string", "object"] },
                                                    },
                                                  ];
                                                  return false;
                                                }
                                                var valid2 = _errs36 === errors;
                                                if (!valid2) {
                                                  break;
                                                }
                                              }
                                            }
                                          }
                                          var valid0 = _errs34 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.tagsFollowing !== undefined) {
                                            let data19 = data.tagsFollowing;
                                            const _errs38 = errors;
                                            if (!Array.isArray(data19) && data19 !== null) {
                                              validate62.errors = [
                                                {
                                                  instancePath: instancePath + "/tagsFollowing",
                                                  keyword: "type",
                                                  params: { type: ["array", "null"] },
                                                },
                                              ];
                                              return false;
                                            }
                                            if (errors === _errs38) {
                                              if (Array.isArray(data19)) {
                                                var valid3 = true;
                                                const len2 = data19.length;
                                                for (let i2 = 0; i2 < len2; i2++) {
                                                  let data20 = data19[i2];
                                                  const _errs40 = errors;
                                                  if (
                                                    typeof data20 !== "string" &&
                                                    !(data20 && typeof data20 == "object" && !Array.isArray(data20))
                                                  ) {
                                                    validate62.errors = [
                                                      {
                                                        instancePath: instancePath + "/tagsFollowing/" + i2,
                                                        keyword: "type",
                                                        params: { type: ["string", "object"] },
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                  var valid3 = _errs40 === errors;
                                                  if (!valid3) {
                                                    break;
                                                  }
                                                }
                                              }
                                            }
                                            var valid0 = _errs38 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.createdAt !== undefined) {
                                              let data21 = data.createdAt;
                                              const _errs42 = errors;
                                              if (typeof data21 !== "string" && data21 !== null) {
                                                validate62.errors = [
                                                  {
                                                    instancePath: instancePath + "/createdAt",
                                                    keyword: "type",
                                                    params: { type: ["string", "null"] },
                                                  },
                                                ];
                                                return false;
                                              }
                                              var valid0 = _errs42 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.updatedAt !== undefined) {
                                                let data22 = data.updatedAt;
                                                const _errs44 = errors;
                                                if (typeof data22 !== "string" && data22 !== null) {
                                                  validate62.errors = [
                                                    {
                                                      instancePath: instancePath + "/updatedAt",
                                                      keyword: "type",
                                                      params: { type: ["string", "null"] },
                                                    },
                                                  ];
                                                  return false;
                                                }
                                                var valid0 = _errs44 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.hasPicture !== undefined) {
                                                  let data23 = data.hasPicture;
                                                  const _errs46 = errors;
                                                  if (typeof data23 !== "boolean" && data23 !== null) {
                                                    validate62.errors = [
                                                      {
                                                        instancePath: instancePath + "/hasPicture",
                                                        keyword: "type",
                                                        params: { type: ["boolean", "null"] },
                                                      },
                                                    ];
                                                    return false;
                                                  }
                                                  var valid0 = _errs46 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.timeZone !== undefined) {
                                                    let data24 = data.timeZone;
                                                    const _errs48 = errors;
                                                    if (typeof data24 !== "string" && data24 !== null) {
                                                      validate62.errors = [
                                                        {
                                                          instancePath: instancePath + "/timeZone",
                                                          keyword: "type",
                                                          params: { type: ["string", "null"] },
                                                        },
                                                      ];
                                                      return false;
                                                    }
                                                    var valid0 = _errs48 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.summary !== undefined) {
                                                      let data25 = data.summary;
                                                      const _errs50 = errors;
                                                      if (typeof data25 !== "string" && data25 !== null) {
                                                        validate62.errors = [
                                                          {
                                                            instancePath: instancePath + "/summary",
                                                            keyword: "type",
                                                            params: { type: ["string", "null"] },
                                                          },
                                                        ];
                                                        return false;
                                                      }
                                                      var valid0 = _errs50 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.rank !== undefined) {
                                                        let data26 = data.rank;
                                                        const _errs52 = errors;
                                                        if (
                                                          !(
                                                            data26 &&
                                                            typeof data26 == "object" &&
                                                            !Array.isArray(data26)
                                                          ) &&
                                                          data26 !== null
                                                        ) {
                                                          validate62.errors = [
                                                            {
                                                              instancePath: instancePath + "/rank",
                                                              keyword: "type",
                                                              params: { type: ["object", "null"] },
                                                            },
                                                          ];
                                                          return false;
                                                        }
                                                        var valid0 = _errs52 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.onboarded !== undefined) {
                                                          let data27 = data.onboarded;
                                                          const _errs54 = errors;
                                                          if (typeof data27 !== "boolean" && data27 !== null) {
                                                            validate62.errors = [
                                                              {
                                                                instancePath: instancePath + "/onboarded",
                                                                keyword: "type",
                                                                params: { type: ["boolean", "null"] },
                                                              },
                                                            ];
                                                            return false;
                                                          }
                                                          var valid0 = _errs54 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.singleSignOn !== undefined) {
                                                            let data28 = data.singleSignOn;
                                                            const _errs56 = errors;
                                                            if (typeof data28 !== "boolean" && data28 !== null) {
                                                              validate62.errors = [
                                                                {
                                                                  instancePath: instancePath + "/singleSignOn",
                                                                  keyword: "type",
                                                                  params: { type: ["boolean", "null"] },
                                                                },
                                                              ];
                                                              return false;
                                                            }
                                                            var valid0 = _errs56 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.agreedTerms !== undefined) {
                                                              let data29 = data.agreedTerms;
                                                              const _errs58 = errors;
                                                              if (
                                                                typeof data29 !== "boolean" &&
                                                                typeof data29 !== "string" &&
                                                                data29 !== null
                                                              ) {
                                                                validate62.errors = [
                                                                  {
                                                                    instancePath: instancePath + "/agreedTerms",
                                                                    keyword: "type",
                                                                    params: { type: ["boolean", "string", "null"] },
                                                                  },
                                                                ];
                                                                return false;
                                                              }
                                                              var valid0 = _errs58 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.audiences !== undefined) {
                                                                let data30 = data.audiences;
                                                                const _errs60 = errors;
                                                                if (!Array.isArray(data30) && data30 !== null) {
                                                                  validate62.errors = [
                                                                    {
                                                                      instancePath: instancePath + "/audiences",
                                                                      keyword: "type",
                                                                      params: { type: ["array", "null"] },
                                                                    },
                                                                  ];
                                                                  return false;
                                                                }
                                                                if (errors === _errs60) {
                                                                  if (Array.isArray(data30)) {
                                                                    var valid4 = true;
                                                                    const len3 = data30.length;
                                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                                      let data31 = data30[i3];
                                                                      const _errs62 = errors;
                                                                      if (
                                                                        typeof data31 !== "string" &&
                                                                        !(
                                                                          data31 &&
                                                                          typeof data31 == "object" &&
                                                                          !Array.isArray(data31)
                                                                        )
                                                                      ) {
                                                                        validate62.errors = [
                                                                          {
                                                                            instancePath:
                                                                              instancePath + "/audiences/" + i3,
                                                                            keyword: "type",
                                                                            params: { type: ["string", "object"] },
                                                                          },
                                                                        ];
                                                                        return false;
                                                                      }
                                                                      var valid4 = _errs62 === errors;
                                                                      if (!valid4) {
                                                                        break;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                                var valid0 = _errs60 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate62.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate62.errors = vErrors;
  return errors === 0;
}

function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === undefined && (missing0 = "id")) {
        validate64.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate64.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.ref !== undefined) {
            let data1 = data.ref;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate64.errors = [
                { instancePath: instancePath + "/ref", keyword: "type", params: { type: ["string", "null"] } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.firstName !== undefined) {
              let data2 = data.firstName;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate64.errors = [
                  { instancePath: instancePath + "/firstName", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.lastName !== undefined) {
                let data3 = data.lastName;
                const _errs7 = errors;
                if (typeof data3 !== "string" && data3 !== null) {
                  validate64.errors = [
                    { instancePath: instancePath + "/lastName", keyword: "type", params: { type: ["string", "null"] } },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.email !== undefined) {
                  let data4 = data.email;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate64.errors = [
                      { instancePath: instancePath + "/email", keyword: "type", params: { type: ["string", "null"] } },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.role !== undefined) {
                    let data5 = data.role;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate64.errors = [
                        { instancePath: instancePath + "/role", keyword: "type", params: { type: ["string", "null"] } },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.status !== undefined) {
                      let data6 = data.status;
                      const _errs13 = errors;
                      if (typeof data6 !== "string" && data6 !== null) {
                        validate64.errors = [
                          {
                            instancePath: instancePath + "/status",
                            keyword: "type",
                            params: { type: ["string", "null"] },
                          },
                        ];
                        return false;
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.positions !== undefined) {
                        let data7 = data.positions;
                        const _errs15 = errors;
                        if (!Array.isArray(data7) && data7 !== null) {
                          validate64.errors = [
                            {
                              instancePath: instancePath + "/positions",
                              keyword: "type",
                              params: { type: ["array", "null"] },
                            },
                          ];
                          return false;
                        }
                        if (errors === _errs15) {
                          if (Array.isArray(data7)) {
                            var valid1 = true;
                            const len0 = data7.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              const _errs17 = errors;
                              if (
                                !validate59(data7[i0], {
                                  instancePath: instancePath + "/positions/" + i0,
                                  parentData: data7,
                                  parentDataProperty: i0,
                                  rootData,
                                })
                              ) {
                                vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
                                errors = vErrors.length;
                              }
                              var valid1 = _errs17 === errors;
                              if (!valid1) {
                                break;
                              }
                            }
                          }
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.additionalFields !== undefined) {
                          let data9 = data.additionalFields;
                          const _errs18 = errors;
                          if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
                            validate64.errors = [
                              {
                                instancePath: instancePath + "/additionalFields",
                                keyword: "type",
                                params: { type: ["object", "null"] },
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.languageCode !== undefined) {
                            let data10 = data.languageCode;
                            const _errs20 = errors;
                            if (typeof data10 !== "string" && data10 !== null) {
                              validate64.errors = [
                                {
                                  instancePath: instancePath + "/languageCode",
                                  keyword: "type",
                                  params: { type: ["string", "null"] },
                                },
                              ];
                              return false;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate64.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}

function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined && (missing0 = "id")) || (data.name === undefined && (missing0 = "name"))) {
        validate68.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate68.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate68.errors = [
                { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reference !== undefined) {
              let data2 = data.reference;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate68.errors = [
                  { instancePath: instancePath + "/reference", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.apiControlled !== undefined) {
                let data3 = data.apiControlled;
                const _errs7 = errors;
                if (typeof data3 !== "boolean" && data3 !== null) {
                  validate68.errors = [
                    {
                      instancePath: instancePath + "/apiControlled",
                      keyword: "type",
                      params: { type: ["boolean", "null"] },
                    },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.category !== undefined) {
                  let data4 = data.category;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate68.errors = [
                      {
                        instancePath: instancePath + "/category",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.type !== undefined) {
                    let data5 = data.type;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate68.errors = [
                        { instancePath: instancePath + "/type", keyword: "type", params: { type: ["string", "null"] } },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.parent !== undefined) {
                      let data6 = data.parent;
                      const _errs13 = errors;
                      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                        validate68.errors = [
                          {
                            instancePath: instancePath + "/parent",
                            keyword: "type",
                            params: { type: ["object", "null"] },
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          if (data6.id !== undefined) {
                            let data7 = data6.id;
                            const _errs15 = errors;
                            if (typeof data7 !== "string" && data7 !== null) {
                              validate68.errors = [
                                {
                                  instancePath: instancePath + "/parent/id",
                                  keyword: "type",
                                  params: { type: ["string", "null"] },
                                },
                              ];
                              return false;
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data6.name !== undefined) {
                              let data8 = data6.name;
                              const _errs17 = errors;
                              if (typeof data8 !== "string" && data8 !== null) {
                                validate68.errors = [
                                  {
                                    instancePath: instancePath + "/parent/name",
                                    keyword: "type",
                                    params: { type: ["string", "null"] },
                                  },
                                ];
                                return false;
                              }
                              var valid1 = _errs17 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data6.reference !== undefined) {
                                let data9 = data6.reference;
                                const _errs19 = errors;
                                if (typeof data9 !== "string" && data9 !== null) {
                                  validate68.errors = [
                                    {
                                      instancePath: instancePath + "/parent/reference",
                                      keyword: "type",
                                      params: { type: ["string", "null"] },
                                    },
                                  ];
                                  return false;
                                }
                                var valid1 = _errs19 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.createdAt !== undefined) {
                        let data10 = data.createdAt;
                        const _errs21 = errors;
                        if (typeof data10 !== "string" && data10 !== null) {
                          validate68.errors = [
                            {
                              instancePath: instancePath + "/createdAt",
                              keyword: "type",
                              params: { type: ["string", "null"] },
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs21 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.updatedAt !== undefined) {
                          let data11 = data.updatedAt;
                          const _errs23 = errors;
                          if (typeof data11 !== "string" && data11 !== null) {
                            validate68.errors = [
                              {
                                instancePath: instancePath + "/updatedAt",
                                keyword: "type",
                                params: { type: ["string", "null"] },
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs23 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate68.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate68.errors = vErrors;
  return errors === 0;
}

function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.pagination === undefined && (missing0 = "pagination")) ||
        (data.results === undefined && (missing0 = "results"))
      ) {
        validate66.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.pagination !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.pagination, {
              instancePath: instancePath + "/pagination",
              parentData: data,
              parentDataProperty: "pagination",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.results !== undefined) {
            let data1 = data.results;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate68(data1[i0], {
                      instancePath: instancePath + "/results/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate66.errors = [
                  { instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate66.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate66.errors = vErrors;
  return errors === 0;
}

function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if ((data.id === undefined && (missing0 = "id")) || (data.name === undefined && (missing0 = "name"))) {
        validate70.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.id !== undefined) {
          const _errs1 = errors;
          if (typeof data.id !== "string") {
            validate70.errors = [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.name !== undefined) {
            const _errs3 = errors;
            if (typeof data.name !== "string") {
              validate70.errors = [
                { instancePath: instancePath + "/name", keyword: "type", params: { type: "string" } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.reference !== undefined) {
              let data2 = data.reference;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate70.errors = [
                  { instancePath: instancePath + "/reference", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.apiControlled !== undefined) {
                let data3 = data.apiControlled;
                const _errs7 = errors;
                if (typeof data3 !== "boolean" && data3 !== null) {
                  validate70.errors = [
                    {
                      instancePath: instancePath + "/apiControlled",
                      keyword: "type",
                      params: { type: ["boolean", "null"] },
                    },
                  ];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.category !== undefined) {
                  let data4 = data.category;
                  const _errs9 = errors;
                  if (typeof data4 !== "string" && data4 !== null) {
                    validate70.errors = [
                      {
                        instancePath: instancePath + "/category",
                        keyword: "type",
                        params: { type: ["string", "null"] },
                      },
                    ];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.type !== undefined) {
                    let data5 = data.type;
                    const _errs11 = errors;
                    if (typeof data5 !== "string" && data5 !== null) {
                      validate70.errors = [
                        { instancePath: instancePath + "/type", keyword: "type", params: { type: ["string", "null"] } },
                      ];
                      return false;
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.parent !== undefined) {
                      let data6 = data.parent;
                      const _errs13 = errors;
                      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6)) && data6 !== null) {
                        validate70.errors = [
                          {
                            instancePath: instancePath + "/parent",
                            keyword: "type",
                            params: { type: ["object", "null"] },
                          },
                        ];
                        return false;
                      }
                      if (errors === _errs13) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          if (data6.id !== undefined) {
                            let data7 = data6.id;
                            const _errs15 = errors;
                            if (typeof data7 !== "string" && data7 !== null) {
                              validate70.errors = [
                                {
                                  instancePath: instancePath + "/parent/id",
                                  keyword: "type",
                                  params: { type: ["string", "null"] },
                                },
                              ];
                              return false;
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data6.name !== undefined) {
                              let data8 = data6.name;
                              const _errs17 = errors;
                              if (typeof data8 !== "string" && data8 !== null) {
                                validate70.errors = [
                                  {
                                    instancePath: instancePath + "/parent/name",
                                    keyword: "type",
                                    params: { type: ["string", "null"] },
                                  },
                                ];
                                return false;
                              }
                              var valid1 = _errs17 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data6.reference !== undefined) {
                                let data9 = data6.reference;
                                const _errs19 = errors;
                                if (typeof data9 !== "string" && data9 !== null) {
                                  validate70.errors = [
                                    {
                                      instancePath: instancePath + "/parent/reference",
                                      keyword: "type",
                                      params: { type: ["string", "null"] },
                                    },
                                  ];
                                  return false;
                                }
                                var valid1 = _errs19 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        }
                      }
                      var valid0 = _errs13 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.createdAt !== undefined) {
                        let data10 = data.createdAt;
                        const _errs21 = errors;
                        if (typeof data10 !== "string" && data10 !== null) {
                          validate70.errors = [
                            {
                              instancePath: instancePath + "/createdAt",
                              keyword: "type",
                              params: { type: ["string", "null"] },
                            },
                          ];
                          return false;
                        }
                        var valid0 = _errs21 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.updatedAt !== undefined) {
                          let data11 = data.updatedAt;
                          const _errs23 = errors;
                          if (typeof data11 !== "string" && data11 !== null) {
                            validate70.errors = [
                              {
                                instancePath: instancePath + "/updatedAt",
                                keyword: "type",
                                params: { type: ["string", "null"] },
                              },
                            ];
                            return false;
                          }
                          var valid0 = _errs23 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate70.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}

function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userId === undefined && (missing0 = "userId")) {
        validate73.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.userId !== undefined) {
          const _errs1 = errors;
          if (typeof data.userId !== "string") {
            validate73.errors = [
              { instancePath: instancePath + "/userId", keyword: "type", params: { type: "string" } },
            ];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.reference !== undefined) {
            let data1 = data.reference;
            const _errs3 = errors;
            if (typeof data1 !== "string" && data1 !== null) {
              validate73.errors = [
                { instancePath: instancePath + "/reference", keyword: "type", params: { type: ["string", "null"] } },
              ];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.email !== undefined) {
              let data2 = data.email;
              const _errs5 = errors;
              if (typeof data2 !== "string" && data2 !== null) {
                validate73.errors = [
                  { instancePath: instancePath + "/email", keyword: "type", params: { type: ["string", "null"] } },
                ];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate73.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}

function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (
        (data.pagination === undefined && (missing0 = "pagination")) ||
        (data.results === undefined && (missing0 = "results"))
      ) {
        validate71.errors = [{ instancePath, keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.pagination !== undefined) {
          const _errs1 = errors;
          if (
            !validate23(data.pagination, {
              instancePath: instancePath + "/pagination",
              parentData: data,
              parentDataProperty: "pagination",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
            errors = vErrors.length;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.results !== undefined) {
            let data1 = data.results;
            const _errs2 = errors;
            if (errors === _errs2) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs4 = errors;
                  if (
                    !validate73(data1[i0], {
                      instancePath: instancePath + "/results/" + i0,
                      parentData: data1,
                      parentDataProperty: i0,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                    errors = vErrors.length;
                  }
                  var valid1 = _errs4 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate71.errors = [
                  { instancePath: instancePath + "/results", keyword: "type", params: { type: "array" } },
                ];
                return false;
              }
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate71.errors = [{ instancePath, keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}

export const responses = {
  listLogEntries: validate22,
  getLogEntry: validate35,
  listCategories: validate39,
  getCategory: validate42,
  listRequirements: validate44,
  getRequirement: validate50,
  listUserSummaries: validate52,
  listUsers: validate56,
  getUser: validate62,
  getUserByRef: validate64,
  listAudiences: validate66,
  getAudience: validate70,
  listAudienceMembers: validate71,
};
export const requests = {};
